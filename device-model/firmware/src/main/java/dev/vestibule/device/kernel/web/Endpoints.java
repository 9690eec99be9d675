package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The catalogue of paths. */
public final class Endpoints {

  private final Catalogue<Endpoint> endpoints = new Catalogue<>(Endpoint::path);

  /** Adds a path, before the start. */
  public void declare(Endpoint endpoint) {
    endpoints.declare(endpoint);
  }

  /** Takes no more from now on. */
  public void seal() {
    endpoints.seal();
  }

  /** What answers on this path, or else on the longest tree of paths that it lies in. */
  public Optional<Endpoint> find(String path) {
    return endpoints.find(path).or(() -> above(path));
  }

  private Optional<Endpoint> above(String path) {
    return endpoints.all().stream()
        .filter(endpoint -> endpoint.isTree() && path.startsWith(endpoint.path()))
        .max(Comparator.comparingInt(endpoint -> endpoint.path().length()));
  }

  /** All paths in order of declaration. */
  public Collection<Endpoint> catalogue() {
    return endpoints.all();
  }
}

package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import java.util.Collection;
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

  /** What answers on this path. */
  public Optional<Endpoint> find(String path) {
    return endpoints.find(path);
  }

  /** All paths in order of declaration. */
  public Collection<Endpoint> catalogue() {
    return endpoints.all();
  }
}

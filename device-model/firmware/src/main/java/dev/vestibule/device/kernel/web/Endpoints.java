package dev.vestibule.device.kernel.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of paths. */
public final class Endpoints {

  private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();

  /** Adds a path. */
  public void declare(Endpoint endpoint) {
    if (endpoints.putIfAbsent(endpoint.path(), endpoint) != null) {
      throw new IllegalStateException("declared twice: " + endpoint.path());
    }
  }

  /** What answers on this path. */
  public Optional<Endpoint> find(String path) {
    return Optional.ofNullable(endpoints.get(path));
  }

  /** All paths in order of declaration. */
  public Collection<Endpoint> catalogue() {
    return List.copyOf(endpoints.values());
  }
}

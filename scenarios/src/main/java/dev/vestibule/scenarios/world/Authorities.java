package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.Authority;
import java.util.HashMap;
import java.util.Map;

/** The certificate authorities of the world, by name. */
public final class Authorities {

  private final Map<String, Authority> authorities = new HashMap<>();

  /** The authority of this name. */
  public Authority called(String name) {
    return authorities.computeIfAbsent(name, none -> new Authority());
  }
}

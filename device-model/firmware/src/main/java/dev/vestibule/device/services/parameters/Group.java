package dev.vestibule.device.services.parameters;

import java.util.List;

/**
 * What a client asks for: a group, a parameter, or a path with {@code *} for one or more parts.
 *
 * @param path its parts below {@code root}; none means all
 */
record Group(List<String> path) {

  /** Reads a group as clients write it, with or without {@code root.}. */
  static Group of(String text) {
    if (text.isEmpty() || text.equals("root")) return new Group(List.of());
    String below = text.startsWith("root.") ? text.substring("root.".length()) : text;
    return new Group(List.of(below.split("\\.", -1)));
  }

  /** Whether a parameter is it or lies in it. */
  boolean holds(List<String> key) {
    return holds(path, key);
  }

  private static boolean holds(List<String> path, List<String> key) {
    if (path.isEmpty()) return true;
    if (key.isEmpty()) return false;
    List<String> pathRest = path.subList(1, path.size());
    List<String> keyRest = key.subList(1, key.size());
    if (!path.getFirst().equals("*")) {
      return path.getFirst().equals(key.getFirst()) && holds(pathRest, keyRest);
    }
    return holds(pathRest, keyRest) || holds(path, keyRest);
  }
}

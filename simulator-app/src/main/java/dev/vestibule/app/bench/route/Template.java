package dev.vestibule.app.bench.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with variables in braces. */
record Template(List<String> segments) {

  static Template of(String path) {
    return new Template(List.of(path.split("/", -1)));
  }

  /** The variables of a path that fits; empty if it does not. */
  Optional<Map<String, String>> match(String path) {
    String[] parts = path.split("/", -1);
    if (parts.length != segments.size()) return Optional.empty();
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      String segment = segments.get(i);
      if (isVariable(segment)) variables.put(name(segment), parts[i]);
      else if (!segment.equals(parts[i])) return Optional.empty();
    }
    return Optional.of(variables);
  }

  List<String> variables() {
    List<String> names = new ArrayList<>();
    for (String segment : segments) if (isVariable(segment)) names.add(name(segment));
    return names;
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{");
  }

  private static String name(String segment) {
    return segment.substring(1, segment.length() - 1);
  }
}

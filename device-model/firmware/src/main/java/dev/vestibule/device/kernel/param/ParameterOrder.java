package dev.vestibule.device.kernel.param;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which clients list parameters: within a group first its own parameters, then its
 * subgroups, both by name ignoring case, numbers in names by value. Source: VAPIX parameter
 * management, observed listings.
 */
final class ParameterOrder {

  private static final Comparator<Part> BY_NAME =
      Comparator.comparing(Part::stem, String.CASE_INSENSITIVE_ORDER)
          .thenComparingLong(Part::number)
          .thenComparing(Part::stem);

  private ParameterOrder() {}

  /** One part of a path; the number at its end, or -1 if there is none. */
  private record Part(String stem, long number) {
    static Part of(String name) {
      int digits = name.length();
      while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) digits--;
      return digits == name.length()
          ? new Part(name, -1)
          : new Part(name.substring(0, digits), Long.parseLong(name.substring(digits)));
    }
  }

  private record Placed(Parameter<?> parameter, List<Part> path) implements Comparable<Placed> {
    static Placed of(Parameter<?> parameter) {
      List<Part> path = new ArrayList<>();
      for (String name : parameter.key().split("\\.")) path.add(Part.of(name));
      return new Placed(parameter, path);
    }

    @Override
    public int compareTo(Placed other) {
      for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
        boolean leaf = i == path.size() - 1;
        boolean otherLeaf = i == other.path.size() - 1;
        if (i > 0 && leaf != otherLeaf) return leaf ? -1 : 1;
        int byName = BY_NAME.compare(path.get(i), other.path.get(i));
        if (byName != 0) return byName;
      }
      return path.size() - other.path.size();
    }
  }

  static List<Parameter<?>> sorted(Collection<Parameter<?>> parameters) {
    List<Parameter<?>> sorted = new ArrayList<>(parameters.size());
    parameters.stream().map(Placed::of).sorted().forEach(placed -> sorted.add(placed.parameter));
    return sorted;
  }
}

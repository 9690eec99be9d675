package dev.vestibule.device.kernel.param;

import java.util.Comparator;

/**
 * The order in which clients list parameters: within a group first its own parameters, then its
 * subgroups, both by name ignoring case, numbers in names by value. Source: VAPIX parameter
 * management, observed listings.
 */
final class ParameterOrder {

  static final Comparator<String> BY_GROUP = ParameterOrder::compare;

  private ParameterOrder() {}

  private static int compare(String left, String right) {
    String[] a = left.split("\\.");
    String[] b = right.split("\\.");
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      boolean leafA = i == a.length - 1;
      boolean leafB = i == b.length - 1;
      if (i > 0 && leafA != leafB) return leafA ? -1 : 1;
      int byName = names(a[i], b[i]);
      if (byName != 0) return byName;
    }
    return a.length - b.length;
  }

  private static int names(String a, String b) {
    String stemA = a.replaceAll("[0-9]+$", "");
    String stemB = b.replaceAll("[0-9]+$", "");
    if (stemA.equalsIgnoreCase(stemB)
        && a.length() != stemA.length()
        && b.length() != stemB.length()) {
      return Long.compare(
          Long.parseLong(a.substring(stemA.length())), Long.parseLong(b.substring(stemB.length())));
    }
    int byWord = a.compareToIgnoreCase(b);
    return byWord != 0 ? byWord : a.compareTo(b);
  }
}

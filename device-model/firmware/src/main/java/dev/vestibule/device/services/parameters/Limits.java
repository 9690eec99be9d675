package dev.vestibule.device.services.parameters;

import java.util.Optional;
import java.util.Set;

/** What a request may ask for at once (assumed); values have the limits of their kinds. */
final class Limits {

  static final int MOST_NAMES = 256;
  static final int LONGEST_NAME = 256;

  private Limits() {}

  /** What is too much; empty if nothing is. */
  static Optional<String> excess(Query query) {
    Set<String> names = query.request().arguments().keySet();
    if (names.size() > MOST_NAMES) return Optional.of("more than " + MOST_NAMES + " arguments");
    if (tooLong(names)) return Optional.of("a name of more than " + LONGEST_NAME + " characters");
    Set<String> groups = query.groups();
    if (groups.size() > MOST_NAMES) return Optional.of("more than " + MOST_NAMES + " groups");
    if (tooLong(groups)) return Optional.of("a group of more than " + LONGEST_NAME + " characters");
    return Optional.empty();
  }

  private static boolean tooLong(Set<String> names) {
    for (String name : names) if (name.length() > LONGEST_NAME) return true;
    return false;
  }
}

package dev.vestibule.device.services.certificates;

import java.util.Optional;

/** What a certificate may be called. Assumed. */
final class Alias {

  private static final int LONGEST = 80;

  private Alias() {}

  /** Why this is no alias, empty if it is one. */
  static Optional<String> fault(String alias) {
    boolean good =
        !alias.isBlank()
            && alias.strip().equals(alias)
            && alias.length() <= LONGEST
            && alias.chars().noneMatch(c -> Character.isISOControl(c) || c == '/' || c > 0x7E);
    return good
        ? Optional.empty()
        : Optional.of("an alias has 1-" + LONGEST + " ASCII characters, and no / among them");
  }
}

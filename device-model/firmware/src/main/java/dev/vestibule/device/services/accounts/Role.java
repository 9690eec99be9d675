package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.param.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an account may do; each role includes those before it. Source: user manual, Accounts. */
public enum Role {
  /** Watches. */
  VIEWER(Access.VIEWER, "Viewer"),
  /** Changes all settings but those of the system. */
  OPERATOR(Access.OPERATOR, "Operator"),
  /** Does everything, also with other accounts. */
  ADMIN(Access.ADMIN, "Administrator");

  private final Access access;
  private final String title;

  Role(Access access, String title) {
    this.access = access;
    this.title = title;
  }

  /** What the role allows. */
  public Access access() {
    return access;
  }

  /** As the web pages and logs name it. */
  public String title() {
    return title;
  }

  /** The name of its group, such as {@code admin}. */
  String group() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an account of this role is in the group of another. */
  boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  /** The highest role among groups, empty if there is none or a group that does not exist. */
  static Optional<Role> among(Set<String> groups) {
    Optional<Role> highest = Optional.empty();
    int known = groups.contains(Account.PTZ) ? 1 : 0;
    for (Role role : List.of(values())) {
      if (!groups.contains(role.group())) continue;
      highest = Optional.of(role);
      known++;
    }
    return known == groups.size() ? highest : Optional.empty();
  }
}

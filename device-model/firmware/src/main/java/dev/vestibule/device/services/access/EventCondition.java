package dev.vestibule.device.services.access;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/**
 * A condition that a granted access raises.
 *
 * @param name as people read it, such as {@code Access granted}
 */
record EventCondition(String name) {

  static final EventCondition ACCESS_GRANTED = new EventCondition(CredentialHolder.ACCESS_GRANTED);

  /** As it stands in topics and on the wire, such as {@code AccessGranted}. */
  String id() {
    return Arrays.stream(name.split(" +"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(joining());
  }

  /** Whether somebody who writes this means it: its name or its id. */
  boolean isMeantBy(String text) {
    return text.equals(name) || text.equals(id());
  }

  /** Whether the two cannot be told from each other on the wire. */
  boolean clashesWith(EventCondition other) {
    return id().equalsIgnoreCase(other.id());
  }
}

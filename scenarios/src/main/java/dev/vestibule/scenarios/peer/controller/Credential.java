package dev.vestibule.scenarios.peer.controller;

import java.util.HashMap;
import java.util.Map;

/**
 * What somebody may be let in with.
 *
 * @param holder the name of whoever has it
 * @param idData what must be shown, such as {@code Card} and {@code PIN}
 * @param enabled whether it is good at all
 * @param hours when it is good
 */
public record Credential(String holder, Map<String, String> idData, boolean enabled, Hours hours) {

  private static final String PIN = "PIN";

  public Credential {
    idData = Map.copyOf(idData);
  }

  /** Whether all of it was shown. */
  boolean isIn(Map<String, String> shown) {
    return shown.entrySet().containsAll(idData.entrySet());
  }

  /** Whether all of it was shown but its PIN. */
  boolean isButForPinIn(Map<String, String> shown) {
    Map<String, String> rest = new HashMap<>(idData);
    boolean wanted = rest.remove(PIN) != null && !rest.isEmpty();
    return wanted && shown.entrySet().containsAll(rest.entrySet());
  }

  /** Says nothing of card and PIN. */
  @Override
  public String toString() {
    return "Credential[" + holder + "]";
  }
}

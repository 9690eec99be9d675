package dev.vestibule.scenarios.peer.controller;

import dev.vestibule.virtual.time.Timeline;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Decides who goes through the door, moves it, and announces all that. */
final class AccessControl {

  private static final String REX = "REX";
  private static final String GRANTED = "Granted";
  private static final String BLOCKED = "Unauthorized";
  static final String UNKNOWN = "InvalidCredential";

  /** Assumed: the word of an IdPoint's feedback. */
  static final String PIN_WANTED = "RequirePIN";

  private static final String TOPIC = "tns1:AccessControl/";

  private final Timeline time;
  private final Credentials credentials;
  private final ControlledDoor door;
  private final Consumer<Announcement> announce;

  AccessControl(
      Timeline time,
      Credentials credentials,
      ControlledDoor door,
      Consumer<Announcement> announce) {
    this.time = time;
    this.credentials = credentials;
    this.door = door;
    this.announce = announce;
  }

  /**
   * Decides, lets through, and announces it.
   *
   * @param point the access point where it was shown
   * @return {@code Granted}, or why not
   */
  String request(String point, Map<String, String> shown) {
    if (isExit(shown)) {
      if (door.blocked()) return BLOCKED;
      door.access(() -> {}, () -> {});
      return GRANTED;
    }
    return switch (credentials.decide(shown, now())) {
      case Verdict.Granted(Credential credential) when door.blocked() ->
          denied(point, credential, BLOCKED);
      case Verdict.Granted(Credential credential) -> granted(point, credential);
      case Verdict.PinWanted wanted -> PIN_WANTED;
      case Verdict.Denied(Credential credential, String reason) ->
          denied(point, credential, reason);
      case Verdict.NotFound none -> notFound(point, shown);
    };
  }

  private String granted(String point, Credential credential) {
    Map<String, String> data = of(point, credential, Map.of());
    tell("AccessGranted/Credential", data);
    door.access(
        () -> tell("AccessTaken/Credential", data), () -> tell("AccessNotTaken/Credential", data));
    return GRANTED;
  }

  private String denied(String point, Credential credential, String reason) {
    tell("Denied/Credential", of(point, credential, Map.of("Reason", reason)));
    return reason;
  }

  /** The PIN is in no event. */
  private String notFound(String point, Map<String, String> shown) {
    Map<String, String> data = new TreeMap<>(shown);
    data.remove("PIN");
    data.put("AccessPointToken", point);
    tell("Denied/CredentialNotFound/" + (shown.containsKey("Card") ? "Card" : "PIN"), data);
    return UNKNOWN;
  }

  private static Map<String, String> of(
      String point, Credential credential, Map<String, String> more) {
    Map<String, String> data = new HashMap<>(more);
    data.put("AccessPointToken", point);
    data.put("CredentialToken", "credential-" + credential.holder());
    data.put("CredentialHolderName", credential.holder());
    return data;
  }

  private void tell(String what, Map<String, String> data) {
    announce.accept(new Announcement(TOPIC + what, data));
  }

  private static boolean isExit(Map<String, String> shown) {
    return "Active".equals(shown.get(REX));
  }

  private LocalTime now() {
    return LocalTime.ofInstant(time.now(), ZoneOffset.UTC);
  }
}

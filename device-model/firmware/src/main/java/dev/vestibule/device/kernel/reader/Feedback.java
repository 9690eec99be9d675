package dev.vestibule.device.kernel.reader;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the unit tells the person before it. Source: VAPIX, Intercom service, SetUiFeedback,
 * highlevelFeedbacks; in its order and spelling.
 */
public enum Feedback {
  LOWLEVEL_CONTROL("LowlevelControl"),
  ACCESS_GRANTED("AccessGranted"),
  ACCESS_DENIED("AccessDenied"),
  EARLY_RFID("EarlyRFID"),
  PIN_PAD_REQUEST("PINPadRequest"),
  PIN_PAD_CANCEL("PINPadCancel"),
  OTHER("Other"),
  IDLE("Idle"),
  DOOR_LOCKED("DoorLocked"),
  DOOR_UNLOCKED("DoorUnlocked"),
  DOOR_OPEN_TOO_LONG("DoorOpenTooLong"),
  DOOR_PRE_ALARM_WARNING("DoorPreAlarmWarning"),
  REQUIRE_PIN("RequirePIN"),
  REQUIRE_CARD("RequireCard"),
  PROCESSING("Processing"),
  INVALID_CREDENTIAL("InvalidCredential"),
  ACCESS_GRANTED_AND_REQUIRE("AccessGrantedAndRequire"),
  OK("Ok"),
  FAULT("Fault"),
  WARNING("Warning"),
  ALARM("Alarm"),
  CUSTOM("Custom"),
  PROGRESS("Progress"),
  AUTHENTICATION_FAILED("AuthenticationFailed"),
  REQUIRE_INTERACTION("RequireInteraction");

  private static final Set<Feedback> OF_ID_POINTS =
      EnumSet.of(
          OTHER,
          IDLE,
          DOOR_LOCKED,
          DOOR_UNLOCKED,
          DOOR_OPEN_TOO_LONG,
          DOOR_PRE_ALARM_WARNING,
          REQUIRE_PIN,
          REQUIRE_CARD,
          PROCESSING,
          INVALID_CREDENTIAL,
          ACCESS_GRANTED,
          ACCESS_DENIED,
          OK,
          FAULT,
          WARNING,
          ALARM,
          CUSTOM);

  private final String code;

  Feedback(String code) {
    this.code = code;
  }

  /**
   * What a door controller calls by this name. Source: VAPIX, IdPoint service, IdPointFeedback.
   *
   * @return empty if it is none of its words
   */
  public static Optional<Feedback> ofIdPoint(String code) {
    return OF_ID_POINTS.stream().filter(it -> it.code.equals(code)).findFirst();
  }

  /** The name on the wire. */
  public String code() {
    return code;
  }
}

package dev.vestibule.device.kernel.reader;

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

  private final String code;

  Feedback(String code) {
    this.code = code;
  }

  /** The name on the wire. */
  public String code() {
    return code;
  }
}

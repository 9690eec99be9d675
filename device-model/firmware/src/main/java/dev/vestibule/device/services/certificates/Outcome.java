package dev.vestibule.device.services.certificates;

/** How a request to the store ended. */
public sealed interface Outcome {

  /** Why nothing was changed. */
  enum Reason {
    /** There is no such certificate. */
    UNKNOWN,
    /** The alias is taken. */
    EXISTS,
    /** What was sent cannot be taken; the text says why. */
    INVALID,
    /** The store is full. */
    FULL,
    /** It is needed and cannot be taken away. */
    IN_USE
  }

  /** It is done and survives a loss of power. */
  record Done() implements Outcome {}

  /** Nothing was changed. */
  record Refused(Reason reason, String text) implements Outcome {}

  /** What was sent cannot be taken. */
  static Refused invalid(String text) {
    return new Refused(Reason.INVALID, text);
  }

  /** There is no certificate of this alias. */
  static Refused unknown(String alias) {
    return new Refused(Reason.UNKNOWN, "there is no certificate \"" + alias + "\"");
  }
}

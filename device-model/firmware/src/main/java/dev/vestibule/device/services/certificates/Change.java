package dev.vestibule.device.services.certificates;

import java.util.Optional;

/** A change of the store that was asked for. Nothing is changed before {@link #make()}. */
public sealed interface Change {

  /** Why something cannot be done. */
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

  /**
   * It can be made.
   *
   * @param work makes it; it then survives a loss of power
   */
  record Possible(Runnable work) implements Change {}

  /** It cannot be made. */
  record Refused(Reason reason, String text) implements Change {}

  /** Makes the change, or says why it cannot be made. */
  default Optional<Refused> make() {
    return switch (this) {
      case Possible(Runnable work) -> {
        work.run();
        yield Optional.empty();
      }
      case Refused refused -> Optional.of(refused);
    };
  }

  /** What was sent cannot be taken. */
  static Refused invalid(String text) {
    return new Refused(Reason.INVALID, text);
  }

  /** There is no certificate of this alias. */
  static Refused unknown(String alias) {
    return new Refused(Reason.UNKNOWN, "there is no certificate \"" + alias + "\"");
  }
}

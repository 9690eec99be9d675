package dev.vestibule.device.kernel.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param id counts from 1 since the device started
 * @param cause id of the entry this one happened because of; 0 if it came from outside or by itself
 * @param nanos when, on the monotonic clock
 * @param time when, on the real-time clock
 * @param kind what sort of happening
 * @param text what happened, in the visitor's or the device's words; never holds a password, PIN or
 *     key
 * @param signal the hardware signal it came in by or went out by, such as {@code relay1}
 * @param assumed whether the device behaves here in a way that no document gives
 */
public record Entry(
    long id,
    long cause,
    long nanos,
    Instant time,
    Kind kind,
    String text,
    Optional<String> signal,
    boolean assumed) {

  /** Sorts of happenings. */
  public enum Kind {
    /** Something reached the device from outside. */
    INPUT,
    /** Something became true. */
    FACT,
    /** A rule fired. */
    RULE,
    /** The device acts. */
    ACTION
  }
}

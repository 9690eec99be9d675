package dev.vestibule.gui.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened at the unit or inside it.
 *
 * @param id counts up, from 1
 * @param cause id of the row this one happened because of; 0 if nothing of the unit caused it
 * @param nanos when, on the board's monotonic clock
 * @param time when, on the unit's real-time clock
 * @param kind what sort of happening
 * @param text what happened; PINs and keys never appear in it
 * @param signal the signal it is about, such as {@code relay1}
 * @param assumed whether the unit behaves here in a way the manual does not give
 */
public record JournalRow(
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
    /** Somebody did something. */
    PERSON,
    /** Something became true. */
    FACT,
    /** A rule fired. */
    RULE,
    /** The unit acts. */
    ACTION,
    /** A signal changed. */
    SIGNAL
  }
}

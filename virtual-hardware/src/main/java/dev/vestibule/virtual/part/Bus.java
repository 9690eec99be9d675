package dev.vestibule.virtual.part;

import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;

/**
 * What every part of one board shares: its time and its trace.
 *
 * @param time the board's time; parts change state only in its turns
 * @param trace where signals are noted
 */
public record Bus(Timeline time, SignalTrace trace) {

  /** Notes that a signal has this value now. */
  public void note(String signal, Object value) {
    trace.record(time.nanos(), signal, value);
  }
}

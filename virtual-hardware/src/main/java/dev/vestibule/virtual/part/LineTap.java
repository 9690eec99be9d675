package dev.vestibule.virtual.part;

import dev.vestibule.hal.ReaderConnector.Line;

/** A probe at the far end of the reader connector's wires. It hears all and disturbs nothing. */
public interface LineTap {

  /**
   * A line was low and is high again.
   *
   * @param line the terminal at the far end
   * @param nanos when it went low, on the monotonic clock
   * @param widthNanos how long it was low
   */
  void pulse(Line line, long nanos, long widthNanos);

  /**
   * Bytes went over RS-485 in one piece.
   *
   * @param fromUnit whether the unit sent them
   * @param bytes in their order, not to be changed
   * @param start when the first began, on the monotonic clock
   * @param end when the last ended
   */
  void bytes(boolean fromUnit, byte[] bytes, long start, long end);
}

package dev.vestibule.virtual.part;

import dev.vestibule.hal.ReaderConnector.Line;

/** The far end of the reader connector's wires. */
public interface PanelEar {

  /** Hears nothing. */
  PanelEar DEAF = new PanelEar() {};

  /**
   * A line was low and is high again.
   *
   * @param line the panel's own terminal
   * @param nanos when it went low, on the monotonic clock
   * @param widthNanos how long it was low
   */
  default void pulse(Line line, long nanos, long widthNanos) {}

  /**
   * Bytes arrived on RS-485.
   *
   * @param bytes in order of arrival
   * @param nanos when the last one ended, on the monotonic clock
   */
  default void bytes(byte[] bytes, long nanos) {}
}

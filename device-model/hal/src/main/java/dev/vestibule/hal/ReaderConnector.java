package dev.vestibule.hal;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pins 3 and 4 of the reader connector: DATA0 and DATA1 of Wiegand, or A+ and B- of RS-485, never
 * both. Source: user manual, Reader connector.
 */
public interface ReaderConnector {

  /** How the two pins are used. */
  enum Use {
    NONE,
    WIEGAND,
    RS485
  }

  /** A data line of Wiegand, idle high, open collector. */
  enum Line {
    DATA0,
    DATA1
  }

  /**
   * A low pulse.
   *
   * @param line the line that is pulled low
   * @param start from the start of the train
   * @param width time it stays low, 20-200 microseconds
   */
  record Pulse(Line line, Duration start, Duration width) {}

  /**
   * Bytes that came in on RS-485.
   *
   * @param bytes in order of arrival
   * @param nanos when the last one ended, on the monotonic clock
   */
  record Received(byte[] bytes, long nanos) {}

  /** Chooses what the pins do; drops what was being sent. */
  void use(Use use);

  /** What the pins do now. */
  Use use();

  /** Sends pulses in their own time. Ignored unless used for Wiegand. */
  void pulse(List<Pulse> train);

  /** Sets the speed of RS-485, 9 600-230 400 baud, eight data bits, no parity, one stop bit. */
  void baud(int baud);

  /** Sends bytes at the set speed. Ignored unless used for RS-485. */
  void transmit(byte[] bytes);

  /** Calls the watcher with what arrives on RS-485. A second call replaces the first. */
  void watch(Consumer<Received> watcher);
}

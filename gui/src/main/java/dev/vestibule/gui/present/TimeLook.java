package dev.vestibule.gui.present;

import java.time.Instant;
import java.util.List;

/**
 * Time as the time bar shows it.
 *
 * @param now what the unit's clock shows
 * @param nanos the monotonic time
 * @param mode how it passes
 * @param tracks at most two signals, those that changed last
 * @param deeds when somebody did something, on the monotonic clock
 */
public record TimeLook(
    Instant now, long nanos, TimeMode mode, List<Track> tracks, List<Long> deeds) {

  /** Before anything was looked at. */
  public static final TimeLook START =
      new TimeLook(Instant.EPOCH, 0, TimeMode.PAUSE, List.of(), List.of());

  /**
   * A signal in time.
   *
   * @param signal which one
   * @param label such as {@code Relay 1}
   * @param spans when it was there
   * @param due when it will end, on the monotonic clock; 0 if nobody knows
   * @param words such as {@code opens in 4.2 s}; empty if nobody knows
   */
  public record Track(String signal, String label, List<Span> spans, long due, String words) {}

  /**
   * A signal was there.
   *
   * @param from on the monotonic clock
   * @param to on the monotonic clock; now if it still is
   * @param hue in what colour
   */
  public record Span(long from, long to, Hue hue) {}
}

package dev.vestibule.device.protocols.wiegand;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When pulses go out. Source: VAPIX, Intercom service, WiegandConfiguration.
 *
 * @param width of a pulse, 20-100 microseconds
 * @param interval from the start of a pulse to the start of the next (assumed: the source says
 *     "time between data pulses"), 200-20,000 microseconds
 * @param frameInterval silence after a frame, 20,000-1,000,000 microseconds
 */
public record Timing(Duration width, Duration interval, Duration frameInterval) {

  /** As shipped. */
  public static final Timing USUAL =
      new Timing(Duration.ofNanos(40_000), Duration.ofMillis(2), Duration.ofMillis(25));

  /**
   * A pulse.
   *
   * @param one whether it is on DATA1
   * @param start from the start of the first frame
   */
  public record Pulse(boolean one, Duration start) {}

  /** The pulses of these frames, one after another. */
  public List<Pulse> pulses(List<Frame> frames) {
    List<Pulse> pulses = new ArrayList<>();
    Duration time = Duration.ZERO;
    for (Frame frame : frames) {
      for (int place = 1; place <= frame.length(); place++) {
        pulses.add(new Pulse(frame.bit(place), time));
        time = time.plus(place < frame.length() ? interval : width);
      }
      time = time.plus(frameInterval);
    }
    return pulses;
  }
}

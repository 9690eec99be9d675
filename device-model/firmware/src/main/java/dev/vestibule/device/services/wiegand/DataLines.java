package dev.vestibule.device.services.wiegand;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.protocols.wiegand.Frame;
import dev.vestibule.device.protocols.wiegand.Timing;
import dev.vestibule.hal.ReaderConnector;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.ReaderConnector.Pulse;
import java.time.Duration;
import java.util.List;

/** DATA0 and DATA1: sends frames one after another, however fast they come. */
final class DataLines {

  /** How long frames may wait for their turn (assumed). */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final DeviceLoop loop;
  private final ReaderConnector connector;
  private long free;

  DataLines(DeviceLoop loop, ReaderConnector connector) {
    this.loop = loop;
    this.connector = connector;
  }

  /** Begins with nothing on its way. */
  void open() {
    if (connector.use() != ReaderConnector.Use.WIEGAND) {
      connector.use(ReaderConnector.Use.WIEGAND);
      free = loop.nanos();
    }
  }

  /** Leaves the lines alone, unless somebody else has them already. */
  void close() {
    if (connector.use() == ReaderConnector.Use.WIEGAND) {
      connector.use(ReaderConnector.Use.NONE);
    }
  }

  /**
   * Sends these after those that are on their way.
   *
   * @return whether they go out; not if too much is waiting
   */
  boolean send(List<Frame> frames, Timing timing) {
    Duration wait = Duration.ofNanos(Math.max(0, free - loop.nanos()));
    if (wait.compareTo(LONGEST_WAIT) > 0) return false;
    List<Timing.Pulse> pulses = timing.pulses(frames);
    if (pulses.isEmpty()) return true;
    connector.pulse(
        pulses.stream()
            .map(
                pulse ->
                    new Pulse(
                        pulse.one() ? Line.DATA1 : Line.DATA0,
                        wait.plus(pulse.start()),
                        timing.width()))
            .toList());
    Duration sending = pulses.getLast().start().plus(timing.width()).plus(timing.frameInterval());
    free = loop.nanos() + wait.plus(sending).toNanos();
    return true;
  }
}

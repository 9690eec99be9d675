package dev.vestibule.app.line;

import dev.vestibule.device.protocols.osdp.Framer;
import dev.vestibule.device.protocols.wiegand.PulseReader;
import dev.vestibule.gui.feed.LineFeed;
import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.part.LineTap;
import dev.vestibule.virtual.part.Panel;
import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.util.Optional;
import java.util.function.Consumer;

/** The reader connector of one unit; each listener has a probe and decoders of its own. */
public record LineWatch(Bench bench, Timeline time) implements LineFeed {

  @Override
  public Runnable listen(Consumer<LineRow> listener) {
    var probe = new Probe(listener);
    Runnable off = bench.readerConnector().listen(probe);
    return () -> {
      off.run();
      time.act(probe::stop);
    };
  }

  private final class Probe implements LineTap {

    private final Consumer<LineRow> listener;
    private final PulseReader pulses = new PulseReader(Panel.Wiegand.USUAL_SILENCE);
    private final Framer fromUnit = new Framer();
    private final Framer toUnit = new Framer();
    private Optional<Booking> end = Optional.empty();

    Probe(Consumer<LineRow> listener) {
      this.listener = listener;
    }

    @Override
    public void pulse(Line line, long nanos, long widthNanos) {
      pulses.pulse(line == Line.DATA1, nanos, widthNanos);
      stop();
      end = pulses.end().map(due -> time.at(due, this::ended));
    }

    @Override
    public void bytes(boolean sentByUnit, byte[] bytes, long start, long last) {
      (sentByUnit ? fromUnit : toUnit)
          .take(bytes, start, last).stream()
              .map(packet -> OsdpRows.row(packet, sentByUnit, time.now()))
              .forEach(listener);
    }

    private void ended() {
      pulses.at(time.nanos()).map(heard -> WiegandRows.row(heard, time.now())).ifPresent(listener);
    }

    private void stop() {
      end.ifPresent(Booking::cancel);
      end = Optional.empty();
    }
  }
}

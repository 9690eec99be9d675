package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualReaderConnector;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Wires without a screen, laid beside those of a motor. */
final class ReaderWiresNoisy implements Fault {

  private final VirtualReaderConnector connector;

  ReaderWiresNoisy(VirtualReaderConnector connector) {
    this.connector = connector;
  }

  @Override
  public Description description() {
    return Description.of(
        "reader-wires-noisy",
        "Reader wires noisy",
        "A pulse on one data wire is followed by a spike on the other, at the panel's end.",
        new Whole("pulses", "Of how many pulses one is followed.", 1, 100, 2, "pulses"),
        new Whole("micros", "How long a spike is.", 1, 200, 30, "µs"));
  }

  @Override
  public Runnable start(Settings settings) {
    return connector.noisy(
        settings.number("pulses"), Duration.of(settings.number("micros"), ChronoUnit.MICROS));
  }
}

package dev.vestibule.gui.present;

import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.FaultHand;
import dev.vestibule.virtual.fault.ActiveFault;
import dev.vestibule.virtual.fault.Description;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** A hand that breaks parts of the unit and mends them. */
public final class FaultHands {

  private final Bench bench;
  private final Executor hands;

  FaultHands(Bench bench, Executor hands) {
    this.bench = bench;
    this.hands = hands;
  }

  /** Breaks something, with what is usual for it. */
  public void start(String name) {
    hands.execute(() -> bench.faults().start(name));
  }

  /** Mends everything that is broken in this way. */
  public void clear(String name) {
    hands.execute(() -> bench.faults().clear(name));
  }

  /** What is broken, and then what can be. */
  List<FaultLook> look(long nanos) {
    FaultHand faults = bench.faults();
    List<ActiveFault> active = faults.active();
    return Stream.concat(
            active.stream().map(fault -> active(fault, nanos)),
            faults.catalogue().stream()
                .filter(it -> active.stream().noneMatch(on -> on.name().equals(it.name())))
                .map(FaultHands::idle))
        .toList();
  }

  private static FaultLook active(ActiveFault fault, long nanos) {
    String settings = String.join(", ", fault.settings().values());
    String title = settings.isEmpty() ? fault.title() : fault.title() + ": " + settings;
    Duration since = Duration.ofNanos(nanos - fault.since());
    String hint = "For %d:%02d".formatted(since.toMinutes(), since.toSecondsPart());
    return new FaultLook(fault.name(), title, hint, true);
  }

  private static FaultLook idle(Description fault) {
    return new FaultLook(fault.name(), fault.title(), fault.help(), false);
  }
}

package dev.vestibule.gui.present;

import dev.vestibule.gui.present.FaultLook.Setting;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.FaultHand;
import dev.vestibule.virtual.fault.ActiveFault;
import dev.vestibule.virtual.fault.Argument;
import dev.vestibule.virtual.fault.Description;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Breaks something, unless a value cannot be; then it says why and nothing is broken.
   *
   * @param settings by name; what is usual for the rest
   */
  public Optional<String> start(String name, Map<String, String> settings) {
    FaultHand faults = bench.faults();
    Optional<String> refusal =
        faults.catalogue().stream()
            .filter(it -> it.name().equals(name))
            .flatMap(it -> it.arguments().stream())
            .filter(it -> !it.takes(settings.getOrDefault(it.name(), it.usual())))
            .findFirst()
            .map(it -> title(it.name()) + " is " + it.range() + ".");
    if (refusal.isEmpty()) hands.execute(() -> faults.start(name, settings));
    return refusal;
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
            faults.catalogue().stream().map(FaultHands::idle))
        .toList();
  }

  private static FaultLook active(ActiveFault fault, long nanos) {
    String settings = String.join(", ", fault.settings().values());
    String title = settings.isEmpty() ? fault.title() : fault.title() + ": " + settings;
    Duration since = Duration.ofNanos(nanos - fault.since());
    String hint = "For %d:%02d".formatted(since.toMinutes(), since.toSecondsPart());
    return new FaultLook(fault.name(), title, hint, true, List.of());
  }

  private static FaultLook idle(Description fault) {
    List<Setting> settings = fault.arguments().stream().map(FaultHands::setting).toList();
    return new FaultLook(fault.name(), fault.title(), fault.help(), false, settings);
  }

  private static Setting setting(Argument argument) {
    List<String> options =
        argument instanceof Argument.Choice choice ? choice.options() : List.of();
    return new Setting(
        argument.name(),
        title(argument.name()),
        argument.help(),
        argument.usual(),
        argument.range(),
        options);
  }

  private static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

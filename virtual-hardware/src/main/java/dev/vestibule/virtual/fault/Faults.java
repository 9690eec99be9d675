package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.part.Bus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is broken on one board. Of the same kind each part can be broken on its own; breaking it
 * again mends it first. Used in turns of the board's time.
 */
public final class Faults {

  private final Bus bus;
  private final Map<List<String>, Broken> broken = new LinkedHashMap<>();

  private record Broken(ActiveFault fault, Runnable mend) {}

  /** Nothing is broken. */
  public Faults(Bus bus, FaultCatalogue catalogue) {
    this.bus = bus;
    catalogue.all().forEach(fault -> bus.trace().declare(signal(fault.name()), 0));
  }

  /** The signal that tells how often a fault is active. */
  public static String signal(String name) {
    return "fault." + name;
  }

  /** Breaks something. */
  public void start(FaultCatalogue.Chosen chosen) {
    Description description = chosen.fault().description();
    List<String> key = key(description, chosen.settings());
    Broken before = broken.remove(key);
    if (before != null) before.mend.run();
    var active =
        new ActiveFault(
            description.name(),
            description.title(),
            chosen.settings().values(),
            bus.time().nanos());
    broken.put(key, new Broken(active, chosen.fault().start(chosen.settings())));
    note(description.name());
  }

  /** What is broken, in the order it broke. */
  public List<ActiveFault> active() {
    return broken.values().stream().map(Broken::fault).toList();
  }

  /** Mends everything that is broken in this way; tells whether anything was. */
  public boolean clear(String name) {
    List<Runnable> mends = new ArrayList<>();
    for (Iterator<Broken> all = broken.values().iterator(); all.hasNext(); ) {
      Broken one = all.next();
      if (!one.fault.name().equals(name)) continue;
      mends.add(one.mend);
      all.remove();
    }
    mends.forEach(Runnable::run);
    note(name);
    return !mends.isEmpty();
  }

  /** Mends everything. */
  public void clear() {
    active().stream().map(ActiveFault::name).distinct().forEach(this::clear);
  }

  private static List<String> key(Description fault, Settings settings) {
    List<String> key = new ArrayList<>(List.of(fault.name()));
    for (Argument argument : fault.arguments()) {
      if (argument.tellsWhich()) key.add(settings.word(argument.name()));
    }
    return key;
  }

  private void note(String name) {
    long times = active().stream().filter(fault -> fault.name().equals(name)).count();
    bus.note(signal(name), (int) times);
  }
}

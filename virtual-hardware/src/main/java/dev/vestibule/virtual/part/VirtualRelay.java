package dev.vestibule.virtual.part;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Relay;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A solid state relay. What its contact does is what was driven, unless something about the contact
 * is broken. Beyond its limits of 1 A and 30 V it goes on working and says so in the trace; what a
 * real one does then is not documented.
 */
public final class VirtualRelay implements Relay {

  private static final double MOST_VOLTS = 30;
  private static final int MOST_MILLIAMPS = 1_000;

  /**
   * What is switched.
   *
   * @param volts 0-60; the relay is made for 30
   * @param milliamps 0-10 000; the relay is made for 1000
   */
  public record Load(double volts, int milliamps) {

    /** No load. */
    public static final Load NONE = new Load(0, 0);

    public Load {
      if (!(volts >= 0 && volts <= 60) || milliamps < 0 || milliamps > 10_000) {
        throw new IllegalArgumentException(
            "a relay is given 0-60 V and 0-10 000 mA: " + volts + " V, " + milliamps + " mA");
      }
    }
  }

  private final Bus bus;
  private final String name;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private final Map<String, Load> loads = new ConcurrentHashMap<>();
  private volatile Circuit driven = Circuit.OPEN;
  private volatile Circuit circuit = Circuit.OPEN;
  private final Layers<Circuit> contact = new Layers<>(this::settle);

  public VirtualRelay(Bus bus, String name) {
    this.bus = bus;
    this.name = name;
    bus.trace().declare(name, false);
    bus.trace().declare(name + ".driven", false);
    bus.trace().declare(name + ".overload", false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void drive(Circuit circuit) {
    driven = circuit;
    bus.note(name + ".driven", circuit == Circuit.CLOSED);
    settle();
  }

  @Override
  public Circuit driven() {
    return driven;
  }

  /** The circuit between the NO/NC pin and COM, as a lamp in it would show. */
  public Circuit circuit() {
    return circuit;
  }

  /** Puts a load into the circuit, in place of the one of that name; one of 0 mA takes it away. */
  public void load(String name, Load load) {
    if (load.milliamps == 0) loads.remove(name);
    else loads.put(name, load);
    bus.note(this.name + ".overload", overloaded());
  }

  /** What is in the circuit, by name. */
  public Map<String, Load> loads() {
    return Map.copyOf(loads);
  }

  /** Milliamperes through the circuit. */
  public int milliamps() {
    return circuit == Circuit.OPEN ? 0 : loads.values().stream().mapToInt(Load::milliamps).sum();
  }

  /** Whether more flows than 1 A, or from more than 30 V. */
  public boolean overloaded() {
    return milliamps() > MOST_MILLIAMPS
        || milliamps() > 0 && loads.values().stream().anyMatch(it -> it.volts > MOST_VOLTS);
  }

  /** Between what is driven and what the contact does. */
  public Layers<Circuit> contact() {
    return contact;
  }

  /**
   * Runs this after each change of the circuit, for what is wired to it; run the answer to stop.
   */
  public Runnable onCircuit(Runnable watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Open, as without a program. */
  public void reset() {
    drive(Circuit.OPEN);
  }

  private void settle() {
    Circuit now = contact.through(driven);
    if (now == circuit) return;
    circuit = now;
    bus.note(name, now == Circuit.CLOSED);
    bus.note(name + ".overload", overloaded());
    watchers.forEach(Runnable::run);
  }
}

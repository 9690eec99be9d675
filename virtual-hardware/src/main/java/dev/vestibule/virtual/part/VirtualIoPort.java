package dev.vestibule.virtual.part;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.IoPort;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A configurable pin and what is wired to it. An input is pulled up to 3.3 V by 10 kΩ and measures
 * its voltage; an output pulls to ground and lets go above 100 mA. The pull-up and the limits of
 * supervision are assumed; 1 V and 100 mA are of the user manual.
 */
public final class VirtualIoPort implements IoPort {

  private static final double PULL_VOLTS = 3.3;
  private static final double PULL_OHMS = 10_000;
  private static final double CLOSED_VOLTS = 1;
  private static final double SHORTED_OHMS = 1_000;
  private static final double CLOSED_OHMS = 7_000;
  private static final double OPEN_OHMS = 20_000;
  private static final double LIMIT_MILLIAMPS = 100;
  private static final double TRANSIENT_VOLTS = 60;
  private static final Duration TRANSIENT = Duration.ofNanos(50_000);

  private final Bus bus;
  private final String name;
  private final VirtualInput<Loop> loop;
  private final VirtualInput<Boolean> overload;
  private final Layers<Wired> wire = new Layers<>(this::sense);
  private final Layers<Loop> sensor = new Layers<>(this::sense);
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile Wired wired = new Wired.Nothing();
  private volatile Direction direction = Direction.INPUT;
  private volatile Circuit driven = Circuit.OPEN;
  private volatile boolean supervised;

  public VirtualIoPort(Bus bus, String name) {
    this.bus = bus;
    this.name = name;
    loop = new VirtualInput<>(bus, name, Loop.OPEN);
    overload = new VirtualInput<>(bus, name + ".overload", false);
    bus.trace().declare(name + ".driven", false);
    bus.trace().declare(name + ".transient", 0.0);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void direction(Direction direction) {
    if (direction == this.direction) return;
    pull(Circuit.OPEN);
    this.direction = direction;
    overload.set(false);
    sense();
  }

  @Override
  public Direction direction() {
    return direction;
  }

  @Override
  public void drive(Circuit circuit) {
    if (direction == Direction.INPUT) return;
    overload.set(false);
    pull(circuit);
    sense();
  }

  @Override
  public Circuit driven() {
    return driven;
  }

  @Override
  public void supervise(boolean supervised) {
    this.supervised = supervised;
    sense();
  }

  /** Whether the loop's resistance is measured. */
  public boolean supervised() {
    return supervised;
  }

  @Override
  public Input<Loop> loop() {
    return loop;
  }

  @Override
  public Input<Boolean> overload() {
    return overload;
  }

  /** What is wired to the pin. */
  public Wired wired() {
    return wired;
  }

  /** Wires this to the pin in place of what was there. */
  public void wire(Wired wired) {
    this.wired = wired;
    watchers.forEach(Runnable::run);
    sense();
  }

  /** Runs this after something else has been wired to the pin; run the answer to stop. */
  public Runnable onWired(Runnable watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Between what is wired and the pin. */
  public Layers<Wired> wire() {
    return wire;
  }

  /** Between the pin and what an input senses. */
  public Layers<Loop> sensor() {
    return sensor;
  }

  /** Volts at the pin. */
  public double volts() {
    if (driven == Circuit.CLOSED) return 0;
    double pull = direction == Direction.INPUT ? PULL_VOLTS : 0;
    Wired there = wire.through(wired);
    double ohms = there.ohms();
    if (Double.isInfinite(ohms)) return pull;
    return (there.volts() * PULL_OHMS + pull * ohms) / (ohms + PULL_OHMS);
  }

  /** Current into the pin in milliamperes. */
  public double milliamps() {
    return driven == Circuit.CLOSED ? available() : 0;
  }

  /** An input without supervision and watchers, as without a program. */
  public void reset() {
    direction(Direction.INPUT);
    supervise(false);
    loop.unwatch();
    overload.unwatch();
  }

  private double available() {
    Wired there = wire.through(wired);
    return there.volts() == 0 ? 0 : there.volts() / there.ohms() * 1_000;
  }

  private void pull(Circuit circuit) {
    if (circuit == driven) return;
    if (circuit == Circuit.OPEN
        && wire.through(wired) instanceof Wired.Load(_, _, boolean coil, boolean diode)) {
      if (coil && !diode) spike();
    }
    driven = circuit;
    bus.note(name + ".driven", circuit == Circuit.CLOSED);
  }

  private void spike() {
    bus.note(name + ".transient", TRANSIENT_VOLTS);
    bus.time().after(TRANSIENT, () -> bus.note(name + ".transient", 0.0));
  }

  private void sense() {
    if (driven == Circuit.CLOSED && available() > LIMIT_MILLIAMPS) {
      pull(Circuit.OPEN);
      overload.set(true);
    }
    loop.set(direction == Direction.OUTPUT ? Loop.OPEN : sensor.through(sensed()));
  }

  private Loop sensed() {
    if (supervised) return measured();
    return volts() <= CLOSED_VOLTS ? Loop.CLOSED : Loop.OPEN;
  }

  private Loop measured() {
    double volts = volts();
    double ohms =
        volts >= PULL_VOLTS ? Double.POSITIVE_INFINITY : PULL_OHMS * volts / (PULL_VOLTS - volts);
    if (ohms < SHORTED_OHMS) return Loop.SHORTED;
    if (ohms < CLOSED_OHMS) return Loop.CLOSED;
    return ohms < OPEN_OHMS ? Loop.OPEN : Loop.CUT;
  }
}

package dev.vestibule.virtual.part;

import dev.vestibule.hal.Input;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Supply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A voltage output and the loads that hang on it. Its fuse decides by what the loads would take if
 * it were on, so it comes back as soon as they are small enough.
 */
public final class VirtualSupply implements Supply {

  /** Share of the nominal voltage below which what is powered drops out; assumed. */
  private static final double DROP_OUT = 0.85;

  /** What an output gives, see the pin table of its connector. */
  public record Rating(String name, int volts, int class3Milliamps, int fullMilliamps) {
    /** The limit with this source. */
    public int limit(PowerSource source) {
      return switch (source) {
        case PowerSource.None none -> 0;
        case PowerSource.PoeClass3 poe -> class3Milliamps;
        case PowerSource.PoeClass4 poe -> fullMilliamps;
        case PowerSource.Dc dc -> fullMilliamps;
      };
    }
  }

  private final Rating rating;
  private final Input<PowerSource> source;
  private final VirtualInput<Reading> reading;
  private final Map<String, Integer> loads = new TreeMap<>();
  private final Layers<Integer> demand = new Layers<>(() -> this.onDemand.run());
  private final Layers<Double> voltage = new Layers<>(() -> this.onDemand.run());
  private boolean enabled;
  private volatile boolean live;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private Runnable onDemand = () -> {};

  /** An output fed by the unit's own source. */
  public VirtualSupply(Bus bus, Rating rating, Input<PowerSource> source) {
    this.rating = rating;
    this.source = source;
    reading =
        new VirtualInput<>(bus, rating.name, new Reading(Condition.OFF, 0), VirtualSupply::words);
  }

  @Override
  public String name() {
    return rating.name;
  }

  @Override
  public int volts() {
    return rating.volts;
  }

  @Override
  public int limitMilliamps() {
    return rating.limit(source.read());
  }

  @Override
  public void enable(boolean on) {
    enabled = on;
    onDemand.run();
  }

  @Override
  public Input<Reading> reading() {
    return reading;
  }

  /**
   * Hangs a load on the output, in place of the one of that name.
   *
   * @param milliamps 0 (taken away) to 10 000
   */
  public void load(String name, int milliamps) {
    if (milliamps < 0 || milliamps > 10_000) {
      throw new IllegalArgumentException("a load takes 0-10 000 mA: " + milliamps);
    }
    if (milliamps == 0) loads.remove(name);
    else loads.put(name, milliamps);
    onDemand.run();
  }

  /** What hangs on the output: name and milliamperes. */
  public Map<String, Integer> loads() {
    return Map.copyOf(loads);
  }

  /** What the loads take while the output is on, in milliamperes. */
  public int demandMilliamps() {
    return demand.through(loads.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** Whether the output is switched on and its own fuse would hold. */
  public boolean wanted() {
    return enabled && limitMilliamps() > 0 && demandMilliamps() <= limitMilliamps();
  }

  /**
   * Settles the fuse.
   *
   * @param budget whether the budget of all outputs together holds
   */
  public void settle(boolean budget) {
    reading.set(settled(budget));
    boolean now = outputVolts() >= DROP_OUT * rating.volts;
    if (now == live) return;
    live = now;
    watchers.forEach(Runnable::run);
  }

  private Reading settled(boolean budget) {
    if (!enabled || limitMilliamps() == 0) return new Reading(Condition.OFF, 0);
    return budget && wanted()
        ? new Reading(Condition.ON, (int) Math.round(demandMilliamps() * share()))
        : new Reading(Condition.OVERLOAD, 0);
  }

  /** Runs this after the output has gone on or off, for what it powers; run the answer to stop. */
  public Runnable onSwitched(Runnable watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Whether there is enough voltage on the output for what it powers. */
  public boolean live() {
    return live;
  }

  /** Volts at the output. */
  public double outputVolts() {
    return reading.read().condition() == Condition.ON ? rating.volts * share() : 0;
  }

  /** Between the loads that are wired and the milliamperes they would take. */
  public Layers<Integer> demand() {
    return demand;
  }

  /** Between the nominal voltage and that of the output while it is on. */
  public Layers<Double> voltage() {
    return voltage;
  }

  private double share() {
    return voltage.through((double) rating.volts) / rating.volts;
  }

  /** Runs this whenever the demand may have changed; the answer is {@link #settle}. */
  public void onDemand(Runnable onDemand) {
    this.onDemand = onDemand;
  }

  /** Off and without a watcher, as without a program. The loads stay. */
  public void reset() {
    reading.unwatch();
    enable(false);
  }

  private static String words(Reading reading) {
    return switch (reading.condition()) {
      case OFF -> "off";
      case ON -> "on " + reading.milliamps() + " mA";
      case OVERLOAD -> "overload";
    };
  }
}

package dev.vestibule.virtual.power;

import dev.vestibule.hal.Input;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Signals;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.VirtualInput;
import dev.vestibule.virtual.part.VirtualSupply;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The power inputs, and the budget of the outputs. Power over Ethernet is used first, the DC input
 * when it is absent; priority assumed, the manual says "when not using Power over Ethernet". Over
 * the budget all outputs that are on switch off together, until the loads fit again.
 */
public final class PowerSystem {

  /**
   * What the DC input takes.
   *
   * @param from in volts
   * @param to in volts
   */
  public record DcRange(double from, double to) {
    boolean takes(double volts) {
      return volts >= from && volts <= to;
    }

    @Override
    public String toString() {
      return Math.round(from) + "-" + Math.round(to) + " V";
    }
  }

  /** What a Type 1 port grants at the unit's side of the cable. Source: IEEE 802.3af. */
  public static final int TYPE_1_MILLIWATTS = 12_950;

  /** What a Type 2 port grants at the unit's side of the cable. Source: IEEE 802.3at. */
  public static final int TYPE_2_MILLIWATTS = 25_500;

  /** Its own need at most: 22 W of the user manual less the 9 W of the outputs. Assumed. */
  private static final double OWN_WATTS = 13;

  private final DcRange range;
  private final VirtualInput<PowerSource> source;
  private final List<VirtualSupply> supplies = new ArrayList<>();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private PowerSource ethernet = new PowerSource.None();
  private OptionalDouble dcVolts = OptionalDouble.empty();
  private boolean limited;
  private boolean sagging;
  private boolean interrupted;

  /** Inputs without power, of which the DC input takes this range. */
  public PowerSystem(Bus bus, DcRange range) {
    this.range = range;
    source = new VirtualInput<>(bus, Signals.POWER, new PowerSource.None(), PowerSystem::words);
  }

  /** What powers the unit now. */
  public Input<PowerSource> source() {
    return source;
  }

  /**
   * Runs this after each change of the source, before the program hears of it; run the answer to
   * stop.
   */
  public Runnable onSource(Runnable watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Adds an output to the budget. */
  public void feed(VirtualSupply supply) {
    supplies.add(supply);
    supply.onDemand(this::settle);
  }

  /** What the Ethernet cable brings: one of the PoE classes, or none. */
  public void ethernet(PowerSource ethernet) {
    if (ethernet instanceof PowerSource.Dc) {
      throw new IllegalArgumentException("an Ethernet cable brings no DC input power");
    }
    this.ethernet = ethernet;
    choose();
  }

  /** Whether the switch grants no more than Type 1 power, whatever its cable could bring. */
  public void limitEthernet(boolean limited) {
    this.limited = limited;
    choose();
  }

  /** Whether there is power. */
  public boolean on() {
    return !(source.read() instanceof PowerSource.None);
  }

  /**
   * What is connected to the DC input. A voltage outside the range powers nothing.
   *
   * @param volts 0-60, or nothing
   */
  public void dc(OptionalDouble volts) {
    volts.ifPresent(it -> check(new PowerSource.Dc(it)));
    dcVolts = volts;
    choose();
  }

  /** Pulls both at once. */
  public void cut() {
    ethernet = new PowerSource.None();
    dcVolts = OptionalDouble.empty();
    choose();
  }

  /** Connects this source and nothing else. */
  public void only(PowerSource source) {
    check(source);
    ethernet = source instanceof PowerSource.Dc ? new PowerSource.None() : source;
    dcVolts =
        source instanceof PowerSource.Dc dc
            ? OptionalDouble.of(dc.volts())
            : OptionalDouble.empty();
    choose();
  }

  /** Lets whatever powers the unit sag below what it needs, or recover. */
  public void sag(boolean sagging) {
    this.sagging = sagging;
    choose();
  }

  /** Takes all power away for a moment, or gives back what there was. */
  public void interrupt(boolean interrupted) {
    this.interrupted = interrupted;
    choose();
  }

  /** What all outputs together give now, in watts. */
  public double outputWatts() {
    return supplies.stream()
        .mapToDouble(it -> it.volts() * it.reading().read().milliamps() / 1_000.0)
        .sum();
  }

  /** What the unit takes from its source now, in watts: its own need and the outputs. */
  public double inputWatts() {
    return source.read() instanceof PowerSource.None ? 0 : OWN_WATTS + outputWatts();
  }

  /** What flows into the DC input now, in amperes; 0 while the Ethernet cable brings the power. */
  public double inputAmperes() {
    return source.read() instanceof PowerSource.Dc(double volts) ? inputWatts() / volts : 0;
  }

  /** Forgets the watcher; the cables stay. */
  public void reset() {
    source.unwatch();
  }

  /** The outcome in words, such as {@code DC 32.0 V is outside 8-28 V: no power}. */
  public String explained() {
    if (sagging) return "the voltage sags below what the unit needs: no power";
    boolean unused = source.read() instanceof PowerSource.None && dcVolts.isPresent();
    return unused
        ? "DC " + dcVolts.getAsDouble() + " V is outside " + range + ": no power"
        : words(source.read());
  }

  private void choose() {
    PowerSource chosen = chosen();
    if (chosen.equals(source.read())) return;
    source.set(chosen);
    settle();
    watchers.forEach(Runnable::run);
  }

  private PowerSource chosen() {
    if (sagging || interrupted) return new PowerSource.None();
    if (ethernet instanceof PowerSource.PoeClass4 && limited) return new PowerSource.PoeClass3();
    if (!(ethernet instanceof PowerSource.None)) return ethernet;
    return dcVolts.isPresent() && range.takes(dcVolts.getAsDouble())
        ? new PowerSource.Dc(dcVolts.getAsDouble())
        : new PowerSource.None();
  }

  private void settle() {
    boolean fits = demandWatts() <= source.read().outputBudgetWatts() + 1e-9;
    for (VirtualSupply supply : supplies) supply.settle(fits);
  }

  private double demandWatts() {
    return supplies.stream()
        .filter(VirtualSupply::wanted)
        .mapToDouble(it -> it.volts() * it.demandMilliamps() / 1_000.0)
        .sum();
  }

  /** Throws unless it can be connected at all, be it good or bad for the unit. */
  public static void check(PowerSource source) {
    if (source instanceof PowerSource.Dc dc && !(dc.volts() >= 0 && dc.volts() <= 60)) {
      throw new IllegalArgumentException("the DC input is given 0-60 V: " + dc.volts());
    }
  }

  /** The source in words, such as {@code PoE class 4}. */
  public static String words(PowerSource source) {
    return switch (source) {
      case PowerSource.None none -> "none";
      case PowerSource.PoeClass3 poe -> "PoE class 3";
      case PowerSource.PoeClass4 poe -> "PoE class 4";
      case PowerSource.Dc dc -> "DC " + dc.volts() + " V";
    };
  }
}

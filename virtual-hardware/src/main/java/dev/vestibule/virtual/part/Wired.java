package dev.vestibule.virtual.part;

import dev.vestibule.hal.Circuit;
import java.util.Locale;

/**
 * What is wired between a pin of the I/O connector and ground. The pin sees it as a voltage behind
 * a resistance.
 */
public sealed interface Wired {

  /** Volts with nothing connected to it. */
  double volts();

  /** Resistance in ohms, 0 to infinity. */
  double ohms();

  /** No wire: the pin floats. */
  record Nothing() implements Wired {
    @Override
    public double volts() {
      return 0;
    }

    @Override
    public double ohms() {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** A switch to ground, such as a door contact or a button. */
  record Switch(Circuit circuit) implements Wired {
    @Override
    public double volts() {
      return 0;
    }

    @Override
    public double ohms() {
      return circuit == Circuit.CLOSED ? 0 : Double.POSITIVE_INFINITY;
    }
  }

  /**
   * A switch with end-of-line resistors: one in series with it, one across it.
   *
   * @param state what the loop does
   * @param seriesOhms 1-100 000
   * @param acrossOhms 1-100 000
   */
  record SupervisedLoop(State state, int seriesOhms, int acrossOhms) implements Wired {

    /** What a loop can do. */
    public enum State {
      OPEN,
      CLOSED,
      /** A wire is cut before the resistors. */
      CUT,
      /** The wires touch before the resistors. */
      SHORTED
    }

    /** Resistors of 4.7 kΩ; assumed, usual for such loops. */
    public static final int USUAL_OHMS = 4_700;

    public SupervisedLoop {
      checkOhms(seriesOhms);
      checkOhms(acrossOhms);
    }

    /** A loop with the usual resistors. */
    public static SupervisedLoop usual(State state) {
      return new SupervisedLoop(state, USUAL_OHMS, USUAL_OHMS);
    }

    @Override
    public double volts() {
      return 0;
    }

    @Override
    public double ohms() {
      return switch (state) {
        case OPEN -> seriesOhms + acrossOhms;
        case CLOSED -> seriesOhms;
        case CUT -> Double.POSITIVE_INFINITY;
        case SHORTED -> 0;
      };
    }

    private static void checkOhms(int ohms) {
      if (ohms < 1 || ohms > 100_000) {
        throw new IllegalArgumentException("an end-of-line resistor has 1-100 000 ohms: " + ohms);
      }
    }
  }

  /**
   * A foreign voltage, driven hard.
   *
   * @param volts 0-30
   */
  record Voltage(double volts) implements Wired {
    public Voltage {
      checkVolts(volts);
    }

    @Override
    public double ohms() {
      return 0;
    }
  }

  /**
   * A load between a foreign voltage and the pin, such as an LED or the coil of a relay.
   *
   * @param volts 0-30
   * @param milliamps what flows while the pin is at ground, 1-5000
   * @param coil whether what is wired is inductive
   * @param diode whether a diode lies across it
   */
  record Load(double volts, int milliamps, boolean coil, boolean diode) implements Wired {
    public Load {
      checkVolts(volts);
      if (milliamps < 1 || milliamps > 5_000) {
        throw new IllegalArgumentException("a load takes 1-5000 mA: " + milliamps);
      }
    }

    @Override
    public double ohms() {
      return volts / milliamps * 1_000;
    }
  }

  private static void checkVolts(double volts) {
    if (!(volts >= 0 && volts <= 30)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "an I/O pin takes 0-30 V: %.1f", volts));
    }
  }
}

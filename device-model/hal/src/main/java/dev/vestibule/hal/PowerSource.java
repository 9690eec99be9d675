package dev.vestibule.hal;

/** What powers the unit. Source: user manual, Relay connector footnotes and Power connector. */
public sealed interface PowerSource {

  /** Nothing: no program runs. */
  record None() implements PowerSource {}

  /** Power over Ethernet, IEEE 802.3af/at Type 1 Class 3, 12.95 W at the unit. */
  record PoeClass3() implements PowerSource {}

  /** Power over Ethernet Plus, IEEE 802.3at Type 2 Class 4, 25.5 W at the unit. */
  record PoeClass4() implements PowerSource {}

  /**
   * The DC input, at most 22 W.
   *
   * @param volts 8-28
   */
  record Dc(double volts) implements PowerSource {}

  /** What all supplies together may load, in watts. */
  default double outputBudgetWatts() {
    return switch (this) {
      case None none -> 0;
      case PoeClass3 poe -> 5.4;
      case PoeClass4 poe -> 9;
      case Dc dc -> 9;
    };
  }
}

package dev.vestibule.gui.present;

import dev.vestibule.virtual.time.Pace;

/** How time passes, as the time bar offers it. */
public enum TimeMode {
  REAL(new Pace.Real()),
  PAUSE(new Pace.Stepped()),
  X10(new Pace.Scaled(10)),
  X60(new Pace.Scaled(60));

  private final Pace pace;

  TimeMode(Pace pace) {
    this.pace = pace;
  }

  Pace pace() {
    return pace;
  }

  /** The nearest mode to a pace somebody else has chosen. */
  static TimeMode of(Pace pace) {
    return switch (pace) {
      case Pace.Real real -> REAL;
      case Pace.Stepped stepped -> PAUSE;
      case Pace.Scaled(double factor) -> factor <= 1 ? REAL : factor <= 20 ? X10 : X60;
    };
  }
}

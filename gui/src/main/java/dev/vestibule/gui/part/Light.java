package dev.vestibule.gui.part;

/** What a lamp is told to show. */
public sealed interface Light {
  /** No light. */
  Light OFF = new Off();

  /** A light that does not change. */
  static Light steady(Hue hue) {
    return new Steady(hue);
  }

  /** A light that is on for half of each second; see {@link Flash}. */
  static Light flashing(Hue hue) {
    return new Flashing(hue);
  }

  /** Whether this is a light of that hue, steady or flashing. */
  default boolean has(Hue hue) {
    return switch (this) {
      case Off _ -> false;
      case Steady steady -> steady.hue == hue;
      case Flashing flashing -> flashing.hue == hue;
    };
  }

  /** The light as it is said: "off", "steady blue", "flashing blue". */
  default String words() {
    return switch (this) {
      case Off _ -> "off";
      case Steady steady -> "steady " + steady.hue.word();
      case Flashing flashing -> "flashing " + flashing.hue.word();
    };
  }

  /** No light. */
  record Off() implements Light {}

  /** Lit without change. */
  record Steady(Hue hue) implements Light {}

  /** Lit half of the time. */
  record Flashing(Hue hue) implements Light {}
}

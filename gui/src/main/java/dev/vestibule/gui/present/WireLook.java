package dev.vestibule.gui.present;

/**
 * A terminal of the wires strip as it is seen.
 *
 * @param id which one
 * @param title such as {@code Relay 1}
 * @param value such as {@code 4.2 s left}
 * @param glyph what is drawn
 * @param mark ring, disc or triangle
 * @param tone what the colour says
 * @param left share of a running time that is left, 0-1; negative if none runs
 * @param detail more about it, for a tooltip
 */
public record WireLook(
    WireId id,
    String title,
    String value,
    Glyph glyph,
    Mark mark,
    Tone tone,
    double left,
    String detail) {

  /** No time runs. */
  public static final double NO_TIME = -1;

  /** What is drawn. */
  public enum Glyph {
    RELAY_OPEN,
    RELAY_CLOSED,
    INPUT,
    OUTPUT,
    SUPPLY,
    POWER,
    NETWORK,
    SD_CARD,
    HDMI,
    READER,
    SOUND
  }

  /** A shape says the same as the colour. */
  public enum Mark {
    /** Off. */
    RING,
    /** On. */
    DISC,
    /** Look here. */
    TRIANGLE
  }

  /** What the colour says. */
  public enum Tone {
    /** Nothing special. */
    PLAIN,
    /** A signal is present. */
    SIGNAL,
    /** Current can flow. */
    ACTIVE,
    /** Near a limit. */
    NEAR,
    /** Something is wrong. */
    ALERT
  }
}

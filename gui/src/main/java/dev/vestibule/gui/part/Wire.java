package dev.vestibule.gui.part;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;

/**
 * What one terminal of the wires strip shows.
 *
 * @param icon its drawing
 * @param name what is there: "Relay 1"
 * @param value its state in at most ten characters: "4.2 s left"
 * @param level how the state is marked
 * @param left share of a running time that is left, 1 to 0, if one runs
 * @param spoken name and state as they are read aloud: "Relay 1, Door, closed, 4 seconds left"
 */
public record Wire(
    Icon icon, String name, String value, Level level, OptionalDouble left, String spoken) {

  /** A state without a running time. */
  static Wire of(Icon icon, String name, String value, Level level) {
    return new Wire(icon, name, value, level, OptionalDouble.empty(), name + ", " + value);
  }

  /** The same state, with the name somebody gave the terminal read aloud as well. */
  public Wire called(String nickname) {
    if (nickname.isEmpty() || nickname.equals(name)) return this;
    var rest = spoken.substring(name.length());
    return new Wire(icon, name, value, level, left, name + ", " + nickname + rest);
  }

  /** How a state is marked: never by its colour alone. */
  public enum Level {
    /** A ring: nothing there. */
    OFF,
    /** A white disc: there. */
    ON,
    /** A blue disc: a signal is present. */
    SIGNAL,
    /** A green cell with a disc: the unit acts. */
    ACTIVE,
    /** An amber cell with a triangle: near a limit. */
    NEAR,
    /** A red cell with a triangle: wrong. */
    ALERT;

    PseudoClass pseudoClass() {
      return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
    }

    boolean wantsAttention() {
      return this == NEAR || this == ALERT;
    }
  }
}

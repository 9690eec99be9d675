package dev.vestibule.hal;

/**
 * A solid state relay between its NO/NC pin and COM, galvanically separated, 1 A and 30 V DC at
 * most. Open whenever no program runs. Whether it counts as normally open or normally closed is for
 * the program to say. Source: user manual, Relay connector.
 */
public interface Relay {

  /** The signal's name, such as {@code relay1}. */
  String name();

  /** Opens or closes the circuit. */
  void drive(Circuit circuit);

  /** What was asked for last; a relay does not feel its own circuit. */
  Circuit driven();
}

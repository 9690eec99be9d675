package dev.vestibule.gui.feed;

/**
 * What is written over the unit.
 *
 * @param name such as {@code Unit 1}
 * @param model such as {@code A8207-VE Mk II}
 * @param state whether its services run
 * @param address where it answers, such as {@code 127.0.0.1:8080}; empty if nowhere
 */
public record UnitTitle(String name, String model, State state, String address) {

  /** How far the unit is. */
  public enum State {
    OFF("No power"),
    STARTING("Starting"),
    READY("Ready");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }
}

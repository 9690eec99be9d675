package dev.vestibule.gui.present;

import java.util.List;

/**
 * A fault the unit can be given, or has.
 *
 * @param name by which it is started
 * @param title such as {@code Relay 1 contact welded}
 * @param hint what it does, or how long it has been there
 * @param active whether it is there now
 * @param settings what can be chosen about it before it starts
 */
public record FaultLook(
    String name, String title, String hint, boolean active, List<Setting> settings) {

  public FaultLook {
    settings = List.copyOf(settings);
  }

  /**
   * Something that can be chosen about a fault.
   *
   * @param name by which it is given
   * @param title such as {@code Seconds}
   * @param help what it means, in one sentence
   * @param usual what it is unless something else is chosen
   * @param range what it can be, such as {@code a whole number of 5-86400 s}
   * @param options the words to choose from; empty if a number is wanted
   */
  public record Setting(
      String name, String title, String help, String usual, String range, List<String> options) {

    public Setting {
      options = List.copyOf(options);
    }
  }
}

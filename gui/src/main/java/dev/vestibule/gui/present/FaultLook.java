package dev.vestibule.gui.present;

/**
 * A fault the unit can be given.
 *
 * @param name by which it is started
 * @param title such as {@code Relay 1 contact welded}
 * @param hint what it does
 * @param active whether it is there now
 */
public record FaultLook(String name, String title, String hint, boolean active) {}

package dev.vestibule.gui.present;

/**
 * Something that can be wired, plugged or asked at a terminal.
 *
 * @param title such as {@code Cut the wire}
 * @param chosen whether it is so now
 * @param act what makes it so
 */
public record WireChoice(String title, boolean chosen, Runnable act) {}

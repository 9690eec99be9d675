package dev.vestibule.gui.present;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something to be written about a card.
 *
 * @param title its name
 * @param range what may be written, after "is"
 * @param takes whether something may be
 * @param usual what a new form says
 * @param options to choose from; empty if it is written freely
 */
public record CardField(
    String title, String range, Predicate<String> takes, String usual, List<String> options) {

  /** Whole numbers. */
  static CardField number(String title, int least, int most, int usual) {
    return new CardField(
        title, least + "-" + most, it -> number(it, least, most), "" + usual, List.of());
  }

  /** Bytes in hexadecimal. */
  static CardField hex(String title, int least, int most, String usual) {
    String range = (least == most ? least : least + "-" + most) + " bytes in hexadecimal";
    return new CardField(title, range, it -> bytes(it, least, most), usual, List.of());
  }

  /** One of several. */
  static CardField choice(String title, List<String> options, String usual) {
    return new CardField(title, "one of the list", options::contains, usual, options);
  }

  static boolean number(String text, int least, int most) {
    if (!text.matches("\\d{1,5}")) return false;
    int number = Integer.parseInt(text);
    return number >= least && number <= most;
  }

  private static boolean bytes(String text, int least, int most) {
    return text.matches("([0-9A-Fa-f]{2})*")
        && text.length() >= least * 2
        && text.length() <= most * 2;
  }
}

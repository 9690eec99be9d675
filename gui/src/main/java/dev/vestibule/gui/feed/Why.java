package dev.vestibule.gui.feed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something happened.
 *
 * @param question such as {@code Why did relay 1 close?}
 * @param answer one or two sentences
 * @param path ids of the row, of its cause, of the cause of that, and so on
 */
public record Why(String question, String answer, List<Long> path) {

  /** Nothing is asked. */
  public static final Why NOTHING = new Why("", "", List.of());

  public Why {
    path = List.copyOf(path);
  }

  /**
   * The plain answer: the causes by their own words, first one first.
   *
   * @param rows the row, its cause, the cause of that, and so on
   */
  public static Why of(List<JournalRow> rows) {
    if (rows.isEmpty()) return NOTHING;
    List<JournalRow> causes = rows.subList(1, rows.size()).reversed();
    String answer =
        causes.isEmpty()
            ? "Nothing at the unit caused it."
            : causes.stream().map(JournalRow::text).collect(Collectors.joining(", then ")) + ".";
    return new Why(
        "Why: " + rows.getFirst().text() + "?", answer, rows.stream().map(JournalRow::id).toList());
  }
}

package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.JournalRow;
import java.util.List;

/**
 * A line of the journal list.
 *
 * @param row what happened
 * @param depth how many causes it has in its thread
 * @param when the time of a head, the delay since the head of everything else
 * @param guides what is drawn in the columns before its mark, {@code depth} of them
 * @param stub the line that goes down from its mark
 * @param onPath whether it is a cause of the selected row, or that row
 * @param fold whether its thread is open
 * @param size how many rows its thread has
 */
public record JournalLine(
    JournalRow row,
    int depth,
    String when,
    List<Guide> guides,
    Ink stub,
    boolean onPath,
    Fold fold,
    int size) {

  /** How a line is drawn. */
  public enum Ink {
    NONE,
    DIM,
    PATH
  }

  /** What a line says about its thread. */
  public enum Fold {
    /** It is no head. */
    STEP,
    /** The head of a thread that is shown. */
    OPEN,
    /** The head of a thread that is folded up. */
    CLOSED
  }

  /**
   * A column before the mark.
   *
   * @param down the line from the top to the bottom
   * @param elbow the line from the top to the mark
   */
  public record Guide(Ink down, Ink elbow) {}

  public JournalLine {
    guides = List.copyOf(guides);
  }
}

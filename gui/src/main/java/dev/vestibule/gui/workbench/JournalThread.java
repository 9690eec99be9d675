package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.JournalLine;
import dev.vestibule.gui.present.JournalLine.Guide;
import dev.vestibule.gui.present.JournalLine.Ink;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;

/** The lines from cause to effect inside one row, of one ink. */
final class JournalThread extends Path {

  /** Left edge of a row to the mark of a head. */
  static final double FIRST = 18;

  /** From a cause to its effects. */
  static final double INDENT = 15;

  private static final double ROW = JournalList.ROW;
  private static final double MIDDLE = ROW / 2;
  private static final double BEND = MIDDLE - 5;

  private final Ink ink;

  JournalThread(Ink ink) {
    this.ink = ink;
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().setAll("thread", ink == Ink.PATH ? "path" : "dim");
  }

  /** The middle of the mark at this depth. */
  static double x(int depth) {
    return FIRST + Math.min(depth, JournalList.DEEPEST) * INDENT;
  }

  void show(JournalLine line) {
    getElements().clear();
    for (int i = 0; i < line.guides().size(); i++) {
      Guide guide = line.guides().get(i);
      double x = x(i);
      if (guide.down() == ink) down(x, 0);
      if (guide.elbow() == ink) elbow(x);
    }
    if (line.stub() == ink) down(x(line.depth()), MIDDLE + 8);
  }

  private void down(double x, double from) {
    getElements().addAll(new MoveTo(x, from), new VLineTo(ROW));
  }

  private void elbow(double x) {
    getElements()
        .addAll(
            new MoveTo(x, 0),
            new VLineTo(BEND),
            new QuadCurveTo(x, MIDDLE, x + 5, MIDDLE),
            new HLineTo(x + 7));
  }
}

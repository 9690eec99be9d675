package dev.vestibule.gui.workbench;

import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import dev.vestibule.gui.present.JournalLine;
import dev.vestibule.gui.present.JournalLine.Fold;
import dev.vestibule.gui.present.JournalLine.Ink;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One row of the journal: thread, mark, words, what is assumed, when. */
final class JournalLineView extends Region {

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final PseudoClass ON_PATH = PseudoClass.getPseudoClass("on-path");
  private static final double TEXT = 13;
  private static final double RIGHT = 8;

  /** From the right edge to the right end of a tag or count, beside a delay or a time. */
  private static final double TAG_RIGHT = 71;

  private static final double COUNT_RIGHT = 76;

  private final JournalThread dim = new JournalThread(Ink.DIM);
  private final JournalThread path = new JournalThread(Ink.PATH);
  private final JournalMark mark = new JournalMark();
  private final Glyph chevron = new Glyph(Icon.CHEVRON_RIGHT, 0.58);
  private final Label text = new Label();
  private final Label tag = new Label("assumed");
  private final Label count = new Label();
  private final Label when = new Label();
  private int depth;

  JournalLineView() {
    getStyleClass().add("journal-line");
    text.getStyleClass().add("words");
    tag.getStyleClass().add("tag");
    count.getStyleClass().add("count");
    when.getStyleClass().add("when");
    getChildren().addAll(dim, path, mark, chevron, text, tag, count, when);
    getChildren().forEach(child -> child.setMouseTransparent(true));
    setMinWidth(0);
    setPrefHeight(JournalList.ROW);
  }

  void show(JournalLine line) {
    boolean folded = line.fold() == Fold.CLOSED;
    depth = line.depth();
    dim.show(line);
    path.show(line);
    mark.show(line.row().kind());
    mark.setVisible(!folded);
    chevron.setVisible(folded);
    text.setText(line.row().text());
    tag.setVisible(line.row().assumed() && !folded);
    count.setText(String.valueOf(line.size()));
    count.setVisible(folded);
    when.setText(line.when());
    pseudoClassStateChanged(HEAD, line.fold() == Fold.OPEN);
    pseudoClassStateChanged(FOLDED, folded);
    pseudoClassStateChanged(ON_PATH, line.onPath());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = JournalThread.x(depth);
    double middle = getHeight() / 2;
    mark.setLayoutX(x);
    mark.setLayoutY(middle);
    chevron.resizeRelocate(JournalThread.FIRST - 7, middle - 7, 14, 14);
    double right = getWidth() - RIGHT;
    right = place(when, right, middle);
    if (tag.isVisible()) right = place(tag, Math.min(right - 8, getWidth() - TAG_RIGHT), middle);
    if (count.isVisible()) {
      right = place(count, Math.min(right - 8, getWidth() - COUNT_RIGHT), middle);
    }
    double left = x + TEXT;
    double width = Math.max(0, Math.min(text.prefWidth(-1), right - 8 - left));
    double height = text.prefHeight(-1);
    text.resizeRelocate(left, Math.round(middle - height / 2), width, height);
  }

  /** Places a label before this right edge; returns its left edge. */
  private static double place(Label label, double right, double middle) {
    double width = label.prefWidth(-1);
    double height = label.prefHeight(-1);
    label.resizeRelocate(right - width, Math.round(middle - height / 2), width, height);
    return right - width;
  }
}

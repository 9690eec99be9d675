package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.LineRow.Mark;
import dev.vestibule.gui.feed.LineRow.Piece;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Bits and bytes. A check that is wrong is underlined as well as red. */
final class LineContent extends TextFlow {

  LineContent() {
    getStyleClass().add("line-content");
  }

  void show(List<Piece> pieces) {
    getChildren().clear();
    for (Piece piece : pieces) {
      if (!getChildren().isEmpty()) getChildren().add(text(new Piece(" ", Mark.DATA)));
      getChildren().add(text(piece));
    }
  }

  private static Text text(Piece piece) {
    var text = new Text(piece.text());
    text.getStyleClass().addAll("piece", piece.mark().name().toLowerCase(Locale.ROOT));
    text.setUnderline(piece.mark() == Mark.WRONG);
    return text;
  }
}

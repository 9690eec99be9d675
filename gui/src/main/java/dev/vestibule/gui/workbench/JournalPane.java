package dev.vestibule.gui.workbench;

import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The journal with its find field above and the answer to "why?" below. */
public final class JournalPane extends VBox {

  private final FindField find = new FindField();
  private final WhyBox why = new WhyBox();
  private final CheckMenuItem signals = new CheckMenuItem("Show signal changes");

  /** A pane around this list. */
  public JournalPane(JournalList list) {
    getStyleClass().add("journal-pane");
    signals.setSelected(true);
    var more = new MenuButton();
    more.setGraphic(new Glyph(Icon.MORE, 0.71));
    more.getStyleClass().addAll("icon-button", "plain-menu");
    more.setAccessibleText("What the journal shows");
    more.getItems().add(signals);
    var top = new HBox(8, find, more);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("journal-top");
    HBox.setHgrow(find, Priority.ALWAYS);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setMargin(why, new Insets(0, 12, 0, 12));
    getChildren().addAll(top, list, why);
  }

  /** Where one searches, or asks. */
  public FindField find() {
    return find;
  }

  /** The answer. */
  public WhyBox why() {
    return why;
  }

  /** Hears whether rows are shown that only say that a signal changed. */
  public void setOnSignals(Consumer<Boolean> onSignals) {
    signals.selectedProperty().subscribe((before, shown) -> onSignals.accept(shown));
  }
}

package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.WiringLook.Drive;
import dev.vestibule.gui.present.WiringLook.PanelLine;
import dev.vestibule.gui.workbench.WiringPage.LineHand;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A line of a Wiegand panel: where it is wired to, and whether the panel drives it. */
final class PanelLineRow extends HBox {

  private static final List<String> PLACES =
      List.of("Not wired", "I/O 1", "I/O 2", "I/O 3", "I/O 4");

  private final PanelLine line;
  private final ChoiceBox<String> place = new ChoiceBox<>();
  private final ToggleButton active = new ToggleButton("Active");
  private boolean showing;

  PanelLineRow(PanelLine line) {
    this.line = line;
    setSpacing(8);
    setAlignment(Pos.CENTER_LEFT);
    var name = new Label(line.toString());
    name.getStyleClass().addAll("t-label", "wiring-name");
    place.getItems().setAll(PLACES);
    place.setValue(PLACES.getFirst());
    place.setAccessibleText("Where the " + line + " line is wired to");
    active.setAccessibleText(line + " line active");
    active.setDisable(true);
    getChildren().addAll(name, place, active);
  }

  void show(Drive drive) {
    showing = true;
    place.setValue(PLACES.get(drive.pin()));
    active.setDisable(drive.pin() == 0);
    active.setSelected(drive.active());
    showing = false;
  }

  void setOnLine(LineHand hand) {
    place
        .valueProperty()
        .subscribe(
            (before, chosen) -> {
              if (!showing) hand.wire(line, PLACES.indexOf(chosen));
            });
    active.setOnAction(event -> hand.drive(line, active.isSelected()));
  }
}

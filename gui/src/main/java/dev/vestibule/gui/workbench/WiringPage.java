package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.PeerFeed.Peer;
import dev.vestibule.gui.feed.PeerFeed.Seen;
import dev.vestibule.gui.present.WiringLook;
import dev.vestibule.gui.present.WiringLook.PanelLine;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is wired to the reader connector, how well, and the lines of a Wiegand panel. */
public final class WiringPage extends ScrollPane {

  private final ChoiceBox<Peer> peer = new ChoiceBox<>();
  private final Label state = new Label();
  private final ToggleButton swapped = new ToggleButton("Swapped");
  private final ToggleButton noisy = new ToggleButton("Noisy");
  private final Map<PanelLine, PanelLineRow> lines = new EnumMap<>(PanelLine.class);
  private final Label protocol = fact();
  private final Label controller = fact();
  private final Label answer = fact();
  private final HBox stateRow;
  private final HBox controllerRow;
  private final HBox answerRow;
  private final VBox network;
  private Consumer<Peer> onWire = wired -> {};
  private boolean showing;

  /** A page of nothing wired. */
  public WiringPage() {
    getStyleClass().add("wiring-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    peer.setAccessibleText("What is wired to the reader connector");
    peer.valueProperty().subscribe((before, chosen) -> chosen(chosen));
    state.getStyleClass().add("t-body");
    swapped.setAccessibleText("Data wires swapped");
    noisy.setAccessibleText("Data wires noisy");
    var lineRows = new VBox(8);
    for (PanelLine line : PanelLine.values()) {
      var row = new PanelLineRow(line);
      lines.put(line, row);
      lineRows.getChildren().add(row);
    }
    stateRow = named("State", state);
    controllerRow = named("Door controller", controller);
    answerRow = named("Last answer", answer);
    network = section("Who decides", named("Reader protocol", protocol), controllerRow, answerRow);
    network.getStyleClass().add("last");
    setContent(
        new VBox(
            section(
                "Reader connector", named("Wired", peer), stateRow, named("Wires", swapped, noisy)),
            section("Lines of a Wiegand panel", lineRows),
            network));
  }

  /** Shows how it is now. */
  public void show(WiringLook look) {
    showing = true;
    if (!peer.getItems().equals(look.offered())) peer.getItems().setAll(look.offered());
    Seen seen = look.seen();
    peer.setValue(seen.peer());
    state.setText(seen.state());
    appear(stateRow, !seen.state().isEmpty());
    swapped.setSelected(look.swapped());
    noisy.setSelected(look.noisy());
    lines.forEach((line, row) -> row.show(look.line(line)));
    network.setVisible(!seen.protocol().isEmpty());
    protocol.setText(seen.protocol());
    controller.setText(seen.controller());
    appear(controllerRow, !seen.controller().isEmpty());
    answer.setText(seen.answer());
    appear(answerRow, !seen.answer().isEmpty());
    showing = false;
  }

  /** Hears what shall be wired. */
  public void setOnWire(Consumer<Peer> onWire) {
    this.onWire = onWire;
  }

  /** Hears whether the data wires shall be swapped. */
  public void setOnSwapped(Consumer<Boolean> onSwapped) {
    swapped.setOnAction(event -> onSwapped.accept(swapped.isSelected()));
  }

  /** Hears whether they shall be noisy. */
  public void setOnNoisy(Consumer<Boolean> onNoisy) {
    noisy.setOnAction(event -> onNoisy.accept(noisy.isSelected()));
  }

  /** Hears what shall become of the lines. */
  public void setOnLine(LineHand onLine) {
    lines.values().forEach(row -> row.setOnLine(onLine));
  }

  /** Wires and drives the lines of a Wiegand panel. */
  public interface LineHand {
    /** Wires a line to an I/O pin, 1-4; 0 takes it off. */
    void wire(PanelLine line, int pin);

    /** Lets the panel drive a line, or let it go. */
    void drive(PanelLine line, boolean active);
  }

  private void chosen(Peer wanted) {
    if (!showing && wanted != null) onWire.accept(wanted);
  }

  private static VBox section(String title, Node... content) {
    var words = new Label(title);
    words.getStyleClass().add("t-title");
    var section = new VBox(8, words);
    section.getStyleClass().add("wiring-section");
    section.getChildren().addAll(content);
    return section;
  }

  private static HBox named(String name, Node... what) {
    var words = new Label(name);
    words.getStyleClass().addAll("t-label", "wiring-name");
    var row = new HBox(8, words);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().addAll(what);
    return row;
  }

  private static void appear(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private static Label fact() {
    var label = new Label();
    label.getStyleClass().add("t-body");
    label.setWrapText(true);
    return label;
  }
}

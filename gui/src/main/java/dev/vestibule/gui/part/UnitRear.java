package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * The unit as the installer sees it, 224 × 584: connectors, status LED and control button. The
 * arrangement is assumed.
 */
public final class UnitRear extends Pane {
  private final Rectangle card = RearDrawings.sdCard();
  private final Rectangle link = RearDrawings.jackLamp(4, "link");
  private final Rectangle traffic = RearDrawings.jackLamp(33, "traffic");
  private final TerminalBlock dcIn = new TerminalBlock(2);
  private final TerminalBlock relays = new TerminalBlock(8);
  private final TerminalBlock reader = new TerminalBlock(4);
  private final TerminalBlock ports = new TerminalBlock(6);
  private final TerminalBlock audio = new TerminalBlock(4);
  private final Text powerKind = text("", 139, "quiet");
  private final Text statusWord = text("Normal operation", 451, "quiet");
  private final StatusLed status;
  private final ControlButton control = new ControlButton();

  /** A rear with nothing wired, whose status LED will flash with that beat. */
  public UnitRear(Flash flash) {
    status = new StatusLed(6, 12, flash);
    getStyleClass().add("unit-rear");
    getStylesheets().add(Theme.sheet(UnitRear.class, "housing.css"));
    getStylesheets().add(Theme.sheet(UnitRear.class, "unit-rear.css"));
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Unit, rear");
    setMinSize(Housing.WIDTH, Housing.HEIGHT);
    setPrefSize(Housing.WIDTH, Housing.HEIGHT);
    setMaxSize(Housing.WIDTH, Housing.HEIGHT);
    for (var there : List.of(card, link, traffic)) there.setVisible(false);
    getChildren().add(new Housing());

    row("microSD", 38, RearDrawings.sdSlot(card), 152, 26);
    row("microHDMI", 80, RearDrawings.hdmi(), 160, 68);
    row("Network", 124, RearDrawings.network(link, traffic), 162, 110);
    getChildren().add(powerKind);
    row("DC in", 172, dcIn, 176, 165);
    note("8–28 V", 187);
    row("Relays", 222, relays, 104, 207);
    row("Reader", 262, reader, 152, 247);
    row("I/O 1–4", 302, ports, 128, 287);
    row("Audio", 342, audio, 152, 327);
    note("2N VBUS, unused", 382);
    place(RearDrawings.spare(), 168, 370);
    rule(404);
    getChildren().addAll(text("Status LED", 436, "loud"), statusWord);
    place(status, 186, 431);
    getChildren().add(text("Control button", 486, "loud"));
    note("Hold while power", 501);
    note("returns: reset", 516);
    place(control, 169, 475);
    rule(536);
    getChildren().add(text("Ground", 561, "loud"));
    place(RearDrawings.ground(), 183, 548);

    status.lookProperty().subscribe(look -> statusWord.setText(capital(look.words())));
  }

  /** Whether a memory card is in the slot. */
  public BooleanProperty cardInsertedProperty() {
    return card.visibleProperty();
  }

  /** Whether the network jack's link lamp is lit. */
  public BooleanProperty linkProperty() {
    return link.visibleProperty();
  }

  /** Whether the network jack's traffic lamp is lit. */
  public BooleanProperty trafficProperty() {
    return traffic.visibleProperty();
  }

  /** What the network jack gives besides the network: "PoE+"; empty is nothing. */
  public StringProperty networkPowerProperty() {
    return powerKind.textProperty();
  }

  /** Terminals of the direct current supply: plus, minus. */
  public TerminalBlock dcIn() {
    return dcIn;
  }

  /** Terminals of both relays and their supplies. */
  public TerminalBlock relays() {
    return relays;
  }

  /** Terminals of the external reader. */
  public TerminalBlock reader() {
    return reader;
  }

  /** Terminals of the I/O ports: ground, supply, ports 1–4. */
  public TerminalBlock ports() {
    return ports;
  }

  /** Terminals of line in and line out. */
  public TerminalBlock audio() {
    return audio;
  }

  /** The status LED. */
  public StatusLed status() {
    return status;
  }

  /** The button that resets. */
  public ControlButton control() {
    return control;
  }

  /** The connector of that name, to give it a menu. */
  public Socket socket(String name) {
    return getChildren().stream()
        .filter(node -> node instanceof Socket && name.equals(node.getAccessibleText()))
        .map(Socket.class::cast)
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no connector named " + name));
  }

  private void row(String name, double baseline, Node drawing, double x, double y) {
    getChildren().add(text(name, baseline, "loud"));
    place(new Socket(name, drawing), x, y);
  }

  private void note(String words, double baseline) {
    getChildren().add(text(words, baseline, "quiet"));
  }

  private void place(Node node, double x, double y) {
    node.relocate(x, y);
    getChildren().add(node);
  }

  private void rule(double y) {
    var line = new Line(20, y, 204, y);
    line.getStyleClass().add("rule");
    getChildren().add(line);
  }

  private static Text text(String words, double baseline, String styleClass) {
    var text = new Text(20, baseline, words);
    text.setTextOrigin(VPos.BASELINE);
    text.getStyleClass().add(styleClass);
    return text;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}

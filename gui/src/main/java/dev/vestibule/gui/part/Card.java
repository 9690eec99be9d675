package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** One card of the wallet, 97 × 62; while it is carried, its place is an empty outline. */
public final class Card extends Pane {
  /** Width of a card. */
  public static final double WIDTH = 97;

  /** Height of a card. */
  public static final double HEIGHT = 62;

  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

  private final CardFace face;

  /** A card in the wallet. */
  public Card(CardFace face) {
    this.face = face;
    getStyleClass().add("card");
    getStylesheets().add(Theme.sheet(Card.class, "card.css"));
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText("Card " + face.name() + ", " + face.kind());
    Tooltip.install(this, new Tooltip(face.name() + ", " + face.kind()));
    var body = new Pane(Housing.rounded(0, 0, WIDTH, HEIGHT, 8, "body"), band(), name(), kind());
    body.getStyleClass().add("face");
    if (face.hasQr()) {
      var code = new Glyph(Icon.QR, 0.8);
      code.relocate(70, 38);
      body.getChildren().add(code);
    }
    body.getChildren().add(Housing.rounded(0.75, 0.75, WIDTH - 1.5, HEIGHT - 1.5, 7.25, "edge"));
    getChildren().addAll(place(), body);
  }

  /** What is printed on it. */
  public CardFace face() {
    return face;
  }

  /** Shows the card, or the empty place it leaves while it is carried. */
  void away(boolean away) {
    pseudoClassStateChanged(AWAY, away);
  }

  private static Rectangle place() {
    return Housing.rounded(0, 0, WIDTH, HEIGHT, 8, "place");
  }

  private SVGPath band() {
    var band = new SVGPath();
    band.setContent("M0 8a8 8 0 0 1 8 -8h81a8 8 0 0 1 8 8v8H0z");
    band.getStyleClass().addAll("band", face.band().styleClass());
    return band;
  }

  private Label name() {
    return line(face.name(), "card-name", 20.5);
  }

  private Label kind() {
    return line(face.kind(), "card-kind", 39);
  }

  private static Label line(String words, String styleClass, double top) {
    var label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.relocate(9, top);
    label.setMaxWidth(WIDTH - 12);
    return label;
  }
}

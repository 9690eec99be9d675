package dev.vestibule.gui.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The cards at hand. The mouse carries one to the reader and holds it there; with the keyboard the
 * wallet is one stop, in which arrows choose and Enter holds the chosen card for as long as it is
 * down.
 */
public final class Wallet extends Cells {
  private final Pane layer;
  private final ReaderZone reader;
  private Holder holder = (_, _) -> {};
  private Optional<CarriedCard> carried = Optional.empty();
  private Optional<CardFace> entered = Optional.empty();

  /** An empty wallet whose cards are carried in that layer, above all else, to that reader. */
  public Wallet(Pane layer, ReaderZone reader) {
    super(Card.WIDTH, Card.HEIGHT, 10, Integer.MAX_VALUE);
    this.layer = layer;
    this.reader = reader;
    layer.setPickOnBounds(false);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Cards");
  }

  /** Puts those cards into the wallet instead of what is in it. */
  public void setCards(List<CardFace> faces) {
    getChildren().setAll(faces.stream().map(this::card).toList());
    getChildren().stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
  }

  /** Sets who hears that a card is held to the reader and taken away. */
  public void setOnHold(Holder holder) {
    this.holder = holder;
  }

  private Card card(CardFace face) {
    var card = new Card(face);
    card.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> stopAt(card));
    card.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> carry(card, event));
    card.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
    card.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyDown(card, event));
    card.addEventHandler(KeyEvent.KEY_RELEASED, this::keyUp);
    card.focusedProperty().subscribe(this::withdrawUnless);
    return card;
  }

  private void carry(Card card, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    if (carried.isEmpty()) {
      var grip = card.sceneToLocal(event.getSceneX(), event.getSceneY());
      carried = Optional.of(new CarriedCard(card, layer, grip));
      reader.offer(true);
    }
    var hand = carried.get();
    hand.moveTo(event.getSceneX(), event.getSceneY());
    var atReader = reader.holds(event.getSceneX(), event.getSceneY());
    if (atReader == hand.held()) return;
    hand.hold(atReader);
    reader.offer(!atReader);
    holder.hold(card.face(), atReader);
  }

  private void drop() {
    var hand = carried;
    carried = Optional.empty();
    hand.ifPresent(
        card -> {
          reader.offer(false);
          if (card.held()) holder.hold(card.face(), false);
          card.flyBack();
        });
  }

  private void keyDown(Card card, KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, UP -> step(card, -1);
      case RIGHT, DOWN -> step(card, 1);
      case ENTER -> {
        if (entered.isEmpty()) {
          entered = Optional.of(card.face());
          holder.hold(card.face(), true);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void keyUp(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) withdrawUnless(false);
  }

  private void withdrawUnless(boolean focused) {
    if (focused) return;
    entered.ifPresent(face -> holder.hold(face, false));
    entered = Optional.empty();
  }

  private void step(Card from, int by) {
    var to = getChildren().indexOf(from) + by;
    if (to >= 0 && to < getChildren().size()) stopAt((Card) getChildren().get(to));
  }

  private void stopAt(Card stop) {
    for (var card : getChildren()) card.setFocusTraversable(card == stop);
    stop.requestFocus();
  }

  /** Hears of a card at the reader. */
  @FunctionalInterface
  public interface Holder {
    /**
     * The card came to the reader, or left it. A tap of the Enter key may leave at once; who
     * presents the card keeps it there as long as a hand would, 300 ms.
     */
    void hold(CardFace card, boolean atReader);
  }
}

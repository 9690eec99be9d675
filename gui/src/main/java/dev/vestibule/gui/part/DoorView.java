package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The door, what it is in two words, and the two things a hand can do to it now. */
public final class DoorView extends VBox {
  private final DoorDrawing drawing = new DoorDrawing();
  private final Label word = new Label();
  private final Label lockWord = new Label();
  private final Button first = new Button();
  private final Button second = new Button();
  private Consumer<Hand> onHand = _ -> {};

  /** A closed, locked door. */
  public DoorView() {
    getStyleClass().add("door-view");
    getStylesheets().add(Theme.sheet(DoorView.class, "door-view.css"));
    word.getStyleClass().addAll("t-state", "door-word");
    word.setMinWidth(Region.USE_PREF_SIZE);
    lockWord.getStyleClass().addAll("t-body", "w-600", "lock-word");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var words = new HBox(word, gap, lockWord);
    words.getStyleClass().add("words");
    var hands = new HBox(first, second);
    hands.getStyleClass().add("hands");
    for (var button : new Button[] {first, second}) {
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setPrefWidth(96);
    }
    drawing.setMaxHeight(USE_PREF_SIZE);
    VBox.setVgrow(drawing, Priority.SOMETIMES);
    getChildren().addAll(drawing, words, hands);
    drawing.leafProperty().subscribe(_ -> tell());
    drawing.releasedProperty().subscribe(_ -> tell());
  }

  /** Where the leaf is. */
  public ObjectProperty<DoorDrawing.Leaf> leafProperty() {
    return drawing.leafProperty();
  }

  /** Whether the lock lets the door be opened. */
  public BooleanProperty releasedProperty() {
    return drawing.releasedProperty();
  }

  /** Sets who hears what a hand does to the door. */
  public void setOnHand(Consumer<Hand> onHand) {
    this.onHand = onHand;
  }

  private void tell() {
    var leaf = drawing.leafProperty().get();
    var released = drawing.releasedProperty().get();
    word.setText(leaf.word());
    lockWord.setText(released ? "Lock released" : "Locked");
    pseudoClassStateChanged(PseudoClass.getPseudoClass("released"), released);
    pseudoClassStateChanged(PseudoClass.getPseudoClass("forced"), leaf == DoorDrawing.Leaf.FORCED);
    pseudoClassStateChanged(PseudoClass.getPseudoClass("held"), leaf == DoorDrawing.Leaf.HELD);
    var closed = leaf == DoorDrawing.Leaf.CLOSED;
    offer(first, closed ? Hand.PULL : Hand.LET_CLOSE);
    offer(second, closed ? Hand.FORCE : Hand.HOLD_OPEN);
    setAccessibleText(drawing.getAccessibleText());
  }

  private void offer(Button button, Hand hand) {
    button.setText(hand.words);
    button.setOnAction(_ -> onHand.accept(hand));
  }

  /** What a hand can do to a door. */
  public enum Hand {
    PULL("Pull"),
    FORCE("Force"),
    LET_CLOSE("Let it close"),
    HOLD_OPEN("Hold open");

    private final String words;

    Hand(String words) {
      this.words = words;
    }
  }
}

package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import dev.vestibule.gui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** What hands do to the parts, and what the parts tell of it. */
class HandsTest {
  private static final CardFace ANNA = new CardFace("Anna Berg", "DESFire", CardFace.Band.GREEN);
  private static final CardFace OMAR = new CardFace("Omar Said", "Card + PIN", CardFace.Band.BLUE);

  private final List<String> told = new ArrayList<>();

  @Test
  void aTypedDigitHoldsItsKeyUntilItIsLetGo() {
    Fx.run(
        () -> {
          var front = front();
          key(front, KeyEvent.KEY_PRESSED, KeyCode.DIGIT7, "7");
          key(front, KeyEvent.KEY_PRESSED, KeyCode.DIGIT7, "7");
          assertThat(told).containsExactly("7 down");
          key(front, KeyEvent.KEY_RELEASED, KeyCode.DIGIT7, "7");
        });
    assertThat(told).containsExactly("7 down", "7 up");
  }

  @Test
  void aKeyIsLetGoEvenIfShiftWasLetGoBefore() {
    Fx.run(
        () -> {
          var front = front();
          key(front, KeyEvent.KEY_PRESSED, KeyCode.DIGIT3, "#");
          key(front, KeyEvent.KEY_RELEASED, KeyCode.DIGIT3, "3");
        });
    assertThat(told).containsExactly("# down", "# up");
  }

  @Test
  void cHoldsTheCallButton() {
    Fx.run(
        () -> {
          var front = front();
          key(front, KeyEvent.KEY_PRESSED, KeyCode.C, "c");
          assertThat(front.callButton().heldProperty().get()).isTrue();
          key(front, KeyEvent.KEY_RELEASED, KeyCode.C, "c");
          assertThat(front.callButton().heldProperty().get()).isFalse();
        });
  }

  @Test
  void theKeypadIsOneStopInWhichArrowsMove() {
    Fx.run(
        () -> {
          var keypad = new Keypad();
          shown(keypad);
          var five = keypad.getChildren().get(4);
          five.requestFocus();
          key(five, KeyEvent.KEY_PRESSED, KeyCode.DOWN, "");
          assertThat(keypad.getScene().getFocusOwner()).isEqualTo(keypad.getChildren().get(7));
          assertThat(keypad.getChildren().stream().filter(Node::isFocusTraversable)).hasSize(1);
        });
  }

  @Test
  void enterHoldsACardAsLongAsItIsDown() {
    Fx.run(
        () -> {
          var wallet = wallet(new ReaderZone());
          var anna = wallet.getChildrenUnmodifiable().getFirst();
          key(anna, KeyEvent.KEY_PRESSED, KeyCode.ENTER, "\r");
          key(anna, KeyEvent.KEY_PRESSED, KeyCode.ENTER, "\r");
          key(anna, KeyEvent.KEY_RELEASED, KeyCode.ENTER, "\r");
        });
    assertThat(told).containsExactly("Anna Berg held", "Anna Berg away");
  }

  @Test
  void arrowsChooseAmongTheCards() {
    Fx.run(
        () -> {
          var wallet = wallet(new ReaderZone());
          var anna = wallet.getChildrenUnmodifiable().getFirst();
          anna.requestFocus();
          key(anna, KeyEvent.KEY_PRESSED, KeyCode.RIGHT, "");
          key(wallet.getChildrenUnmodifiable().get(1), KeyEvent.KEY_PRESSED, KeyCode.ENTER, "\r");
        });
    assertThat(told).containsExactly("Omar Said held");
  }

  @Test
  void aCardIsAtTheReaderWhileTheMouseHoldsItOverTheZone() {
    Fx.run(
        () -> {
          var zone = new ReaderZone();
          var wallet = wallet(zone);
          var anna = wallet.getChildrenUnmodifiable().getFirst();
          mouse(anna, MouseEvent.MOUSE_PRESSED, 10, 10);
          mouse(anna, MouseEvent.MOUSE_DRAGGED, 200, 200);
          assertThat(told).isEmpty();
          mouse(anna, MouseEvent.MOUSE_DRAGGED, 430, 330);
          mouse(anna, MouseEvent.MOUSE_DRAGGED, 432, 332);
          assertThat(told).containsExactly("Anna Berg held");
          mouse(anna, MouseEvent.MOUSE_RELEASED, 432, 332);
        });
    assertThat(told).containsExactly("Anna Berg held", "Anna Berg away");
  }

  @Test
  void aCardDroppedElsewhereWasNeverAtTheReader() {
    Fx.run(
        () -> {
          var anna = wallet(new ReaderZone()).getChildrenUnmodifiable().getFirst();
          mouse(anna, MouseEvent.MOUSE_PRESSED, 10, 10);
          mouse(anna, MouseEvent.MOUSE_DRAGGED, 200, 200);
          mouse(anna, MouseEvent.MOUSE_RELEASED, 200, 200);
        });
    assertThat(told).isEmpty();
  }

  @Test
  void theDoorOffersWhatCanBeDoneToItNow() {
    Fx.run(
        () -> {
          var door = new DoorView();
          door.setOnHand(hand -> told.add(hand.name()));
          shown(door);
          press(door, 0);
          press(door, 1);
          door.leafProperty().set(DoorDrawing.Leaf.OPEN);
          press(door, 0);
          press(door, 1);
        });
    assertThat(told).containsExactly("PULL", "FORCE", "LET_CLOSE", "HOLD_OPEN");
  }

  @Test
  void theStepperStaysWithinItsBounds() {
    Fx.run(
        () -> {
          var stepper = new Stepper("Visitors", 2);
          for (int i = 0; i < 5; i++) key(stepper, KeyEvent.KEY_PRESSED, KeyCode.UP, "");
          assertThat(stepper.valueProperty().get()).isEqualTo(2);
          for (int i = 0; i < 5; i++) key(stepper, KeyEvent.KEY_PRESSED, KeyCode.DOWN, "");
          assertThat(stepper.valueProperty().get()).isZero();
        });
  }

  @Test
  void aLensIsChosenByHandAndShownOnlyWhenItIsSo() {
    Fx.run(
        () -> {
          var scenery = new Scenery(4, List.of("Clear", "Sprayed"));
          scenery.setOnLens(told::add);
          shown(scenery);
          ((MenuButton) scenery.lookup(".lens")).getItems().get(1).fire();
          assertThat(scenery.lensProperty().get()).isEqualTo("Clear");
        });
    assertThat(told).containsExactly("Sprayed");
  }

  private UnitFront front() {
    var front = new UnitFront(new Flash());
    front.keypad().setOnKey((legend, down) -> told.add(legend + (down ? " down" : " up")));
    shown(front);
    return front;
  }

  private Wallet wallet(ReaderZone zone) {
    var layer = new Pane();
    var wallet = new Wallet(layer, zone);
    wallet.setCards(List.of(ANNA, OMAR));
    wallet.setOnHold((card, at) -> told.add(card.name() + (at ? " held" : " away")));
    zone.resizeRelocate(400, 300, 120, 52);
    zone.setManaged(false);
    shown(new Pane(wallet, zone, layer));
    return wallet;
  }

  private static void shown(Parent part) {
    var scene = new Scene(part, 800, 600);
    Theme.dress(scene);
    part.applyCss();
    part.layout();
  }

  private static void press(DoorView door, int which) {
    ((Button) door.lookupAll(".hands > .button").toArray()[which]).fire();
  }

  private static void key(Node node, EventType<KeyEvent> type, KeyCode code, String text) {
    Event.fireEvent(
        node, new KeyEvent(type, text, text, code, text.equals("#"), false, false, false));
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            type != MouseEvent.MOUSE_RELEASED,
            false,
            false,
            true,
            false,
            true,
            new PickResult(node, x, y)));
  }
}

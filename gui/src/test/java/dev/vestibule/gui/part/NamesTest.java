package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader says of each part: device and state. */
class NamesTest {
  private static final Flash FLASH = new Flash();

  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void aPartSaysWhatItIsAndHowItIs(String spoken, Supplier<Node> part) {
    assertThat(Fx.on(() -> part.get().getAccessibleText())).isEqualTo(spoken);
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        says("Call indicator, off", () -> new UnitFront(FLASH).call()),
        says(
            "Call indicator, flashing blue, being called",
            () -> {
              var call = new UnitFront(FLASH).call();
              call.lightProperty().set(Light.flashing(Hue.BLUE));
              return call;
            }),
        says(
            "Talk indicator, steady amber, talking",
            () -> {
              var talk = new UnitFront(FLASH).talk();
              talk.lightProperty().set(Light.steady(Hue.AMBER));
              return talk;
            }),
        says(
            "Door indicator, steady green, door open",
            () -> {
              var door = new UnitFront(FLASH).door();
              door.lightProperty().set(Light.steady(Hue.GREEN));
              return door;
            }),
        says("Call button, light off", CallButton::new),
        says("Keypad 5", () -> new Keypad().getChildren().get(4)),
        says("Keypad star", () -> new Keypad().getChildren().get(9)),
        says("Keypad hash", () -> new Keypad().getChildren().get(11)),
        says(
            "Reader light, flashing amber, PIN wanted",
            () -> {
              var stripe = new Stripe(FLASH, 0);
              stripe.lookProperty().set(Stripe.Look.PIN_WANTED);
              return stripe;
            }),
        says("Card reader", ReaderZone::new),
        says("Unit, front", () -> new UnitFront(FLASH)),
        says("Unit, rear", () -> new UnitRear(FLASH)),
        says("Network", () -> new UnitRear(FLASH).socket("Network")),
        says(
            "Control button, held 4 of 15 seconds",
            () -> {
              var button = new ControlButton();
              button.heldSecondsProperty().set(4.9);
              return button;
            }),
        says(
            "Status LED, flashing amber, reset or upgrade",
            () -> {
              var led = new StatusLed(6, 12, FLASH);
              led.lookProperty().set(StatusLed.Look.RESET);
              return led;
            }),
        says(
            "Power on, status LED steady green",
            () -> {
              var mark = new PowerMark(FLASH);
              mark.lookProperty().set(StatusLed.Look.NORMAL);
              return mark;
            }),
        says(
            "Door, forced open, locked",
            () -> {
              var door = new DoorView();
              door.leafProperty().set(DoorDrawing.Leaf.FORCED);
              return door;
            }),
        says(
            "Relay 1, Door, closed, 4 seconds left",
            () -> {
              var seven = Duration.ofSeconds(7);
              var wire = RelayWire.closedFor("Relay 1", Duration.ofMillis(4200), seven);
              var terminal = new Terminal(wire);
              terminal.nicknameProperty().set("Door");
              return terminal;
            }),
        says("Power, PoE+, 6.1 of 9 watts", () -> new Terminal(PowerWire.taken("PoE+", 6.1, 9))),
        says("Wires", () -> new WireStrip(List.of())),
        says(
            "Card Anna Berg, DESFire",
            () -> new Card(new CardFace("Anna Berg", "DESFire", CardFace.Band.GREEN))),
        says("What the camera sees", CameraView::new),
        says("Visitors, 0", () -> new Stepper("Visitors", 4)));
  }

  @Test
  void everythingOnTheFrontThatCanBeFocusedHasAName() {
    var nameless =
        Fx.on(
            () ->
                Stream.concat(
                        new UnitFront(FLASH).lookupAll("*").stream(),
                        new UnitRear(FLASH).lookupAll("*").stream())
                    .filter(Node::isFocusTraversable)
                    .filter(node -> node.getAccessibleText() == null)
                    .toList());
    assertThat(nameless).isEmpty();
  }

  private static Arguments says(String spoken, Supplier<Node> part) {
    return Arguments.of(spoken, part);
  }
}

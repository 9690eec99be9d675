package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The unit as the visitor sees it, 224 × 584. While focus is anywhere in it, digits, {@code *},
 * {@code #} and C press what they name, as long as they are held.
 */
public final class UnitFront extends Pane {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final char CALL = 'c';

  private final Indicator call;
  private final Indicator talk;
  private final Indicator door;
  private final CallButton callButton = new CallButton();
  private final Keypad keypad = new Keypad();
  private final Stripe stripe;
  private final ReaderZone reader = new ReaderZone();
  private final BooleanProperty powered = new SimpleBooleanProperty(this, "powered");
  private final Map<KeyCode, Character> held = new EnumMap<>(KeyCode.class);

  /** A unit without power, whose lamps will flash with that beat. */
  public UnitFront(Flash flash) {
    call = new Indicator(Icon.CALL, "Call indicator", UnitFront::callMeaning, flash);
    talk = new Indicator(Icon.TALK, "Talk indicator", lit("talking"), flash);
    door = new Indicator(Icon.DOOR, "Door indicator", lit("door open"), flash);
    stripe = new Stripe(flash, 59);
    getStyleClass().add("unit-front");
    getStylesheets().add(Theme.sheet(UnitFront.class, "housing.css"));
    getStylesheets().add(Theme.sheet(UnitFront.class, "unit-front.css"));
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Unit, front");
    setMinSize(Housing.WIDTH, Housing.HEIGHT);
    setPrefSize(Housing.WIDTH, Housing.HEIGHT);
    setMaxSize(Housing.WIDTH, Housing.HEIGHT);

    var eye = new CameraEye();
    eye.setLayoutX(112);
    eye.setLayoutY(106);
    call.relocate(49, 167);
    talk.relocate(101, 167);
    door.relocate(153, 167);
    callButton.relocate(78, 201);
    keypad.relocate(24, 288);
    stripe.relocate(52, 477);
    reader.relocate(52, 491);
    getChildren()
        .addAll(
            new Housing(),
            new SensorMarks(),
            eye,
            call,
            talk,
            door,
            callButton,
            keypad,
            reader,
            stripe);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyDown);
    addEventHandler(KeyEvent.KEY_RELEASED, this::keyUp);
    focusWithinProperty().subscribe(this::letGoUnlessFocused);
    powered.subscribe(on -> pseudoClassStateChanged(DARK, !on));
  }

  /** Whether the unit has power; without, even its legends are hard to see. */
  public BooleanProperty poweredProperty() {
    return powered;
  }

  /** The lamp that is blue while a call goes out or comes in. */
  public Indicator call() {
    return call;
  }

  /** The lamp that is amber while people talk. */
  public Indicator talk() {
    return talk;
  }

  /** The lamp that is green while the door is released. */
  public Indicator door() {
    return door;
  }

  /** The button with the bell. */
  public CallButton callButton() {
    return callButton;
  }

  /** The twelve keys. */
  public Keypad keypad() {
    return keypad;
  }

  /** The light above the reader. */
  public Stripe stripe() {
    return stripe;
  }

  /** Where cards are held. */
  public ReaderZone reader() {
    return reader;
  }

  /** Presses what a typed key names; also for a window that passes its own keys on. */
  public void keyDown(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) return;
    var text = event.getText().toLowerCase(Locale.ROOT);
    if (text.length() != 1) return;
    char named = text.charAt(0);
    if (named != CALL && !Keypad.has(named)) return;
    if (held.putIfAbsent(event.getCode(), named) == null) press(named);
    event.consume();
  }

  /** Lets go what that key pressed. */
  public void keyUp(KeyEvent event) {
    var named = held.remove(event.getCode());
    if (named != null) release(named);
  }

  private void press(char named) {
    if (named == CALL) callButton.arm();
    else keypad.press(named);
  }

  private void release(char named) {
    if (named == CALL) callButton.disarm();
    else keypad.release(named);
  }

  private void letGoUnlessFocused(boolean focused) {
    if (focused) return;
    held.values().forEach(this::release);
    held.clear();
  }

  private static String callMeaning(Light light) {
    return switch (light) {
      case Light.Off _ -> "";
      case Light.Steady _ -> "calling out";
      case Light.Flashing _ -> "being called";
    };
  }

  private static Function<Light, String> lit(String meaning) {
    return light -> light instanceof Light.Off ? "" : meaning;
  }
}

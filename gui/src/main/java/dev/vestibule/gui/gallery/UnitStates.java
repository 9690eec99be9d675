package dev.vestibule.gui.gallery;

import static dev.vestibule.gui.gallery.Sheet.as;

import dev.vestibule.gui.part.CallButton;
import dev.vestibule.gui.part.CallButton.Ring;
import dev.vestibule.gui.part.Flash;
import dev.vestibule.gui.part.Hue;
import dev.vestibule.gui.part.Icon;
import dev.vestibule.gui.part.Indicator;
import dev.vestibule.gui.part.Keypad;
import dev.vestibule.gui.part.Light;
import dev.vestibule.gui.part.ReaderZone;
import dev.vestibule.gui.part.Stripe;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Indicator icons, call button, reader and keys. */
final class UnitStates {
  private final Sheet sheet;
  private final Flash beat;
  private final Flash still;

  UnitStates(Sheet sheet, Flash beat, Flash still) {
    this.sheet = sheet;
    this.beat = beat;
    this.still = still;
  }

  void draw() {
    sheet.section(32, 84, 756, 196, "Indicator icons", "on the housing");
    icon(52, Icon.CALL, Light.OFF, "Off", "Idle");
    icon(155.5, Icon.CALL, Light.steady(Hue.BLUE), "Steady", "Calling out");
    icon(259, Icon.CALL, Light.flashing(Hue.BLUE), "Flashing", "Being called");
    icon(362.5, Icon.TALK, Light.OFF, "Off", "No call");
    icon(466, Icon.TALK, Light.steady(Hue.AMBER), "Steady", "Talking");
    icon(569.5, Icon.DOOR, Light.OFF, "Off", "Not open");
    icon(673, Icon.DOOR, Light.steady(Hue.GREEN), "Steady", "Door open");

    sheet.section(804, 84, 764, 196, "Call button", "");
    button(824, Ring.OFF, "", "Ring off", "Light set to off");
    button(928.5, Ring.STANDBY, "", "Standby", "38 % white");
    button(1033, Ring.LIT, "", "Lit", "Press, PIR, call");
    button(1137.5, Ring.STANDBY, "hover", "Hover", "Hand cursor");
    button(1242, Ring.LIT, "armed", "Pressed", "Moves 1 px");
    button(1346.5, Ring.STANDBY, "focus-visible", "Focused", "Accent ring");
    button(1451, Ring.OFF, "disabled", "Disabled", "Call button off");

    sheet.section(32, 296, 900, 196, "Reader: stripe and zone", "3 s, then idle again");
    reader(52, Stripe.Look.DARK, "No power", "Dark");
    reader(175.5, Stripe.Look.IDLE, "Idle", "White, 42 %");
    reader(299, Stripe.Look.READING, "Reading", "Blue");
    reader(422.5, Stripe.Look.GRANTED, "Granted", "Green, 3 s");
    reader(546, Stripe.Look.DENIED, "Denied", "Red, 3 s");
    reader(669.5, Stripe.Look.PIN_WANTED, "PIN wanted", "Amber, flashes");
    reader(793, Stripe.Look.IDLE, "Card over zone", "Drop target").offer(true);

    sheet.section(948, 296, 620, 196, "Keypad keys", "54 × 38, gap 7");
    key(968, true, "", "Backlit", "White, glow");
    key(1085.5, false, "", "Backlight off", "Grey legend");
    key(1203, true, "hover", "Hover", "White 10 %");
    key(1320.5, true, "armed", "Pressed", "Moves 1 px");
    key(1438, true, "focus-visible", "Focused", "Accent ring");
  }

  private void icon(double x, Icon icon, Light light, String state, String note) {
    sheet.tile(x, 132, 95, 86);
    var flashes = light instanceof Light.Flashing;
    var lamp = new Indicator(icon, state, _ -> note, flashes ? still : beat);
    lamp.lightProperty().set(light);
    var middle = x + 47.5;
    sheet.put(lamp, middle - 16.5, (flashes ? 170 : 175) - 16.5, 1.5);
    sheet.under(middle, 236, state, note);
  }

  private void button(double x, Ring ring, String as, String state, String note) {
    sheet.tile(x, 132, 97, 86);
    var button = sheet.put(new CallButton(), x + 14.5, 141);
    button.ringProperty().set(ring);
    if (as.equals("disabled")) button.setDisable(true);
    else if (!as.isEmpty()) as(as, button);
    sheet.under(x + 48.5, 236, state, note);
  }

  private ReaderZone reader(double x, Stripe.Look look, String state, String note) {
    sheet.tile(x, 344, 115, 86);
    var zone = sheet.put(new ReaderZone(), x + 13.5, 370);
    zone.setPrefSize(88, 42);
    if (look == Stripe.Look.DARK) zone.setStyle("-v-ink: -v-u-legend-off");
    var stripe = new Stripe(look == Stripe.Look.PIN_WANTED ? still : beat, 65);
    stripe.setPrefWidth(88);
    stripe.lookProperty().set(look);
    sheet.put(stripe, x + 13.5, 356);
    sheet.under(x + 57.5, 448, state, note);
    return zone;
  }

  /** The key with the 5, cut out of a whole keypad. */
  private void key(double x, boolean backlit, String as, String state, String note) {
    sheet.tile(x, 344, 110, 86);
    var keypad = new Keypad();
    keypad.backlitProperty().set(backlit);
    for (Node key : keypad.getChildren()) {
      var five = "Keypad 5".equals(key.getAccessibleText());
      key.setVisible(five);
      if (five && !as.isEmpty()) as(as, key);
    }
    sheet.put(new Pane(keypad), x + 28 - 61, 368 - 45);
    sheet.under(x + 55, 448, state, note);
  }
}

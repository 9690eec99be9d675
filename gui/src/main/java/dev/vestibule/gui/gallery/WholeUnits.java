package dev.vestibule.gui.gallery;

import dev.vestibule.gui.part.CallButton.Ring;
import dev.vestibule.gui.part.Flash;
import dev.vestibule.gui.part.Hue;
import dev.vestibule.gui.part.Light;
import dev.vestibule.gui.part.StatusLed;
import dev.vestibule.gui.part.Stripe;
import dev.vestibule.gui.part.UnitFront;
import dev.vestibule.gui.part.UnitRear;

/** The whole front in its moments, the rear, and the status LED. */
final class WholeUnits {
  private static final Light CALLING = Light.steady(Hue.BLUE);
  private static final Light TALKING = Light.steady(Hue.AMBER);
  private static final Light DOOR_OPEN = Light.steady(Hue.GREEN);

  private final Sheet sheet;
  private final Flash beat;

  WholeUnits(Sheet sheet, Flash beat) {
    this.sheet = sheet;
    this.beat = beat;
  }

  void draw() {
    sheet.section(32, 1112, 1256, 376, "The whole front", "");
    front(56, "No power", "Everything dark", Ring.OFF, Stripe.Look.DARK)
        .poweredProperty()
        .set(false);
    var starting =
        front(210, "Powering on", "All lit, a few seconds", Ring.LIT, Stripe.Look.POWER_ON);
    starting.call().lightProperty().set(CALLING);
    starting.talk().lightProperty().set(TALKING);
    starting.door().lightProperty().set(DOOR_OPEN);
    front(364, "Idle", "Standby light", Ring.STANDBY, Stripe.Look.IDLE);
    front(518, "Calling out", "Call steady blue", Ring.LIT, Stripe.Look.IDLE)
        .call()
        .lightProperty()
        .set(CALLING);
    front(672, "Talking", "Talk steady amber", Ring.LIT, Stripe.Look.IDLE)
        .talk()
        .lightProperty()
        .set(TALKING);
    front(826, "PIN wanted", "Stripe flashes amber", Ring.STANDBY, Stripe.Look.PIN_WANTED)
        .keypad()
        .press('4');
    front(980, "Denied", "Stripe red, 3 s", Ring.STANDBY, Stripe.Look.DENIED);
    front(1134, "Door open", "Stripe green, 3 s", Ring.STANDBY, Stripe.Look.GRANTED)
        .door()
        .lightProperty()
        .set(DOOR_OPEN);

    sheet.section(1304, 1112, 264, 836, "The rear", "arrangement assumed");
    var rear = sheet.put(new UnitRear(beat), 1324, 1160);
    rear.cardInsertedProperty().set(true);
    rear.linkProperty().set(true);
    rear.trafficProperty().set(true);
    rear.networkPowerProperty().set("PoE+");
    rear.status().lookProperty().set(StatusLed.Look.NORMAL);
    for (int pole = 0; pole < 2; pole++) rear.relays().live(pole, true);
    for (int pole = 3; pole < 5; pole++) rear.ports().live(pole, true);
    sheet.words(1324, 1776, "Status LED", "t-body", "w-600");
    led(1789, StatusLed.Look.NORMAL, "Green: normal operation");
    led(1823, StatusLed.Look.RESET, "Amber, flashing: reset, upgrade");
    led(1857, StatusLed.Look.FAILURE, "Red, flashing: hardware failure");
    led(1891, StatusLed.Look.DARK, "Dark: no power");
  }

  private UnitFront front(double x, String state, String note, Ring ring, Stripe.Look look) {
    var front = new UnitFront(beat);
    front.poweredProperty().set(true);
    front.keypad().backlitProperty().set(look != Stripe.Look.DARK);
    front.callButton().ringProperty().set(ring);
    front.stripe().lookProperty().set(look);
    sheet.put(front, x, 1156, 0.475);
    sheet.under(x + 53, 1456, state, note);
    return front;
  }

  private void led(double y, StatusLed.Look look, String words) {
    sheet.tile(1324, y, 38, 26);
    var led = sheet.put(new StatusLed(5.5, 9, beat), 1337.5, y + 7.5);
    led.lookProperty().set(look);
    sheet.words(1372, y + 17.4, words, "t-label", "c-text");
  }
}

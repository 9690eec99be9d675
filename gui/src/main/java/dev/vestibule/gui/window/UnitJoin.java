package dev.vestibule.gui.window;

import dev.vestibule.gui.part.CallButton.Ring;
import dev.vestibule.gui.part.Flash;
import dev.vestibule.gui.part.Hue;
import dev.vestibule.gui.part.Light;
import dev.vestibule.gui.part.PowerMark;
import dev.vestibule.gui.part.StatusLed;
import dev.vestibule.gui.part.Stripe;
import dev.vestibule.gui.part.UnitFront;
import dev.vestibule.gui.part.UnitRear;
import dev.vestibule.gui.present.LampLook;
import dev.vestibule.gui.present.PanelModel;
import dev.vestibule.gui.present.UnitHands;
import dev.vestibule.gui.present.UnitLook;

/** Joins front and rear to what is seen and to the hands. */
final class UnitJoin {

  /** From this level on white is the light of a start, or a ring that is wanted. */
  private static final int BRIGHT = 60;

  private final Flash flash = new Flash();
  private final UnitFront front = new UnitFront(flash);
  private final UnitRear rear = new UnitRear(flash);
  private final PowerMark power = new PowerMark(flash);

  /** Front and rear of this unit; hands are only lent where somebody can reach it. */
  UnitJoin(PanelModel model) {
    flash.phaseProperty().bind(model.flash());
    model.unit().subscribe(this::show);
  }

  /** Lets fingers reach it. */
  void lend(UnitHands hands) {
    front
        .keypad()
        .setOnKey(
            (key, down) -> {
              if (down) hands.press(key);
              else hands.release(key);
            });
    front.callButton().heldProperty().subscribe((before, held) -> hands.call(held));
    rear.control().heldProperty().subscribe((before, held) -> hands.control(held));
  }

  UnitFront front() {
    return front;
  }

  UnitRear rear() {
    return rear;
  }

  /** The status LED, told in front. */
  PowerMark power() {
    return power;
  }

  /** The beat of its lamps. */
  Flash flash() {
    return flash;
  }

  private void show(UnitLook look) {
    front.poweredProperty().set(look.powered());
    front.call().lightProperty().set(light(look.call()));
    front.talk().lightProperty().set(light(look.talk()));
    front.door().lightProperty().set(light(look.door()));
    front.callButton().ringProperty().set(ring(look.ring()));
    front.keypad().backlitProperty().set(look.keypad().lit());
    front.stripe().lookProperty().set(stripe(look));
    front.stripe().flashingProperty().set(look.stripe().flashing());
    rear.status().lookProperty().set(status(look.status()));
    power.lookProperty().set(status(look.status()));
    power.poweredProperty().set(look.powered());
    rear.control().heldSecondsProperty().set(look.controlSeconds());
  }

  private static Light light(LampLook lamp) {
    if (!lamp.lit()) return Light.OFF;
    Hue hue = Hue.valueOf(lamp.hue().name());
    return lamp.flashing() ? Light.flashing(hue) : Light.steady(hue);
  }

  private static Ring ring(LampLook lamp) {
    if (!lamp.lit()) return Ring.OFF;
    return lamp.level() < BRIGHT ? Ring.STANDBY : Ring.LIT;
  }

  private static Stripe.Look stripe(UnitLook look) {
    LampLook lamp = look.stripe();
    return switch (lamp.hue()) {
      case NONE -> Stripe.Look.DARK;
      case WHITE -> lamp.level() < BRIGHT ? Stripe.Look.IDLE : Stripe.Look.POWER_ON;
      case BLUE -> Stripe.Look.READING;
      case GREEN -> Stripe.Look.GRANTED;
      case RED -> Stripe.Look.DENIED;
      case AMBER -> lamp.flashing() ? Stripe.Look.PIN_WANTED : Stripe.Look.AMBER;
    };
  }

  private static StatusLed.Look status(LampLook lamp) {
    return switch (lamp.hue()) {
      case NONE -> StatusLed.Look.DARK;
      case AMBER -> StatusLed.Look.RESET;
      case RED -> StatusLed.Look.FAILURE;
      case GREEN, WHITE, BLUE -> StatusLed.Look.NORMAL;
    };
  }
}

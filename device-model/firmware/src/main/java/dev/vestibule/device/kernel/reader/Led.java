package dev.vestibule.device.kernel.reader;

import dev.vestibule.hal.Colour;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;

/**
 * A lamp that feedback from outside can set. Source: VAPIX, Intercom service, uiLeds; which lamp of
 * this unit is of which type is assumed.
 */
public enum Led {
  BACKLIGHT("backlight", LampName.KEYPAD, Type.PWM, Colour.WHITE),
  CALL_BUTTON("callButton", LampName.CALL_BUTTON, Type.PWM, Colour.WHITE),
  STRIPE("stripe", LampName.READER_STRIPE, Type.RGB, Colour.WHITE),
  STATUS_DOOR("statusDoor", LampName.DOOR, Type.ON_OFF, Colour.GREEN),
  STATUS_CALL("statusCall", LampName.CALL, Type.ON_OFF, Colour.BLUE),
  STATUS_SPEAK("statusSpeak", LampName.TALK, Type.ON_OFF, Colour.AMBER);

  /** What values mean. */
  public enum Type {
    /** 0 is dark, everything else lit. */
    ON_OFF("onoff"),
    /** The low byte is the brightness. */
    PWM("pwm"),
    /** 0xRRGGBB. */
    RGB("rgb");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    /** The word on the wire. */
    public String code() {
      return code;
    }
  }

  private final String id;
  private final LampName lamp;
  private final Type type;
  private final Colour colour;

  Led(String id, LampName lamp, Type type, Colour colour) {
    this.id = id;
    this.lamp = lamp;
    this.type = type;
    this.colour = colour;
  }

  /** The name on the wire. */
  public String id() {
    return id;
  }

  public LampName lamp() {
    return lamp;
  }

  public Type type() {
    return type;
  }

  /** What it emits for a value. */
  public Light light(int value) {
    return switch (type) {
      case ON_OFF -> value == 0 ? Light.OFF : Light.steady(colour);
      case PWM -> (value & 0xFF) == 0 ? Light.OFF : Light.dimmed(colour, percent(value & 0xFF));
      case RGB -> {
        Colour rgb = new Colour(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
        yield rgb.equals(Colour.BLACK) ? Light.OFF : Light.steady(rgb);
      }
    };
  }

  /** The least brightness is a light still. */
  private static int percent(int value) {
    return Math.max(1, Math.round(value * 100 / 255f));
  }
}

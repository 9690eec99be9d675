package dev.vestibule.hal;

import java.util.Locale;

/**
 * Names of the signals between the board and its program, the same in the program's journal and in
 * a trace of the board. Repeated parts carry their own: {@link Relay#name}, {@link IoPort#name},
 * {@link Supply#name}.
 */
public final class Signals {

  public static final String CALL_BUTTON = "callButton";
  public static final String CARD_READER = "cardReader";
  public static final String CASE_OPEN = "caseOpen";
  public static final String CONTROL_BUTTON = "controlButton";
  public static final String KEYPAD = "keypad";
  public static final String MOTION = "motion";
  public static final String POWER = "power";
  public static final String SHOCK = "shock";

  private Signals() {}

  /** The signal of a lamp, such as {@code lamp.call-button}. */
  public static String of(LampName lamp) {
    return "lamp." + lamp.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

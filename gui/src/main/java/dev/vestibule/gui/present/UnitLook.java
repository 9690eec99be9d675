package dev.vestibule.gui.present;

/**
 * The unit's front and rear as they are seen.
 *
 * @param powered whether it has power
 * @param call handset icon
 * @param talk speech icon
 * @param door door icon
 * @param status LED on the rear
 * @param stripe above the reader
 * @param ring around the call button
 * @param keypad behind the legends
 * @param callPressed whether a finger is on the call button
 * @param controlPressed whether a finger is on the control button
 * @param controlSeconds for how long it has been, in whole seconds
 * @param keysDown how many keys of the keypad are down, whoever presses them
 * @param card the chip of the card that is held to the reader; empty if none
 */
public record UnitLook(
    boolean powered,
    LampLook call,
    LampLook talk,
    LampLook door,
    LampLook status,
    LampLook stripe,
    LampLook ring,
    LampLook keypad,
    boolean callPressed,
    boolean controlPressed,
    int controlSeconds,
    int keysDown,
    String card) {

  /** A unit without power that nobody touches. */
  public static final UnitLook DARK =
      new UnitLook(
          false,
          LampLook.OFF,
          LampLook.OFF,
          LampLook.OFF,
          LampLook.OFF,
          LampLook.OFF,
          LampLook.OFF,
          LampLook.OFF,
          false,
          false,
          0,
          0,
          "");
}

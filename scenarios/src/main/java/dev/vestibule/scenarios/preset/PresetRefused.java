package dev.vestibule.scenarios.preset;

/** A preset cannot be read or is refused by the unit; the message says where and why. */
public final class PresetRefused extends RuntimeException {

  public PresetRefused(String preset, String reason) {
    super("preset " + preset + ": " + reason);
  }
}

package dev.vestibule.gui.present;

/** The terminals of the wires strip, in its order. */
public enum WireId {
  RELAY_1("relay1"),
  RELAY_2("relay2"),
  IO_1("io1"),
  IO_2("io2"),
  IO_3("io3"),
  IO_4("io4"),
  READER("reader"),
  SUPPLY_12("relay12v"),
  SUPPLY_24("relay24v"),
  POWER("power"),
  NETWORK("network"),
  SD_CARD("sd"),
  HDMI("hdmi"),
  SOUND("speaker");

  private final String signal;

  WireId(String signal) {
    this.signal = signal;
  }

  /** The signal, or the first part of the signals, it is about. */
  public String signal() {
    return signal;
  }

  /** Number of the relay or I/O pin, from 1. */
  int number() {
    return signal.charAt(signal.length() - 1) - '0';
  }
}

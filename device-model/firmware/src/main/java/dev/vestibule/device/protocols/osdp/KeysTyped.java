package dev.vestibule.device.protocols.osdp;

import java.util.Optional;

/**
 * Keys, as in KEYPAD.
 *
 * @param reader number of the reader
 * @param keys 0-9, * and #
 */
public record KeysTyped(int reader, String keys) {

  private static final int STAR = 0x7F;
  private static final int POUND = 0x0D;

  /** Reads the data of KEYPAD; * and # are taken as the standard and as other readers send them. */
  static Optional<KeysTyped> read(byte[] data) {
    if (data.length < 2 || data.length != 2 + (data[1] & 0xFF)) return Optional.empty();
    var keys = new StringBuilder();
    for (int i = 2; i < data.length; i++) {
      char key =
          switch (data[i] & 0xFF) {
            case STAR -> '*';
            case POUND -> '#';
            default -> (char) (data[i] & 0xFF);
          };
      if ("0123456789*#".indexOf(key) < 0) return Optional.empty();
      keys.append(key);
    }
    return Optional.of(new KeysTyped(data[0] & 0xFF, keys.toString()));
  }

  /** The data of KEYPAD. */
  public byte[] write() {
    byte[] data = new byte[2 + keys.length()];
    data[0] = (byte) reader;
    data[1] = (byte) keys.length();
    for (int i = 0; i < keys.length(); i++) {
      data[2 + i] =
          switch (keys.charAt(i)) {
            case '*' -> STAR;
            case '#' -> POUND;
            default -> (byte) keys.charAt(i);
          };
    }
    return data;
  }

  /** Says nothing of the keys: they may be a PIN. */
  @Override
  public String toString() {
    return "KeysTyped[" + keys.length() + " keys]";
  }
}

package dev.vestibule.device.protocols.osdp;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing a peripheral device can do, as in PDCAP.
 *
 * @param function 1-16
 * @param level how well
 * @param count how many
 */
public record Capability(int function, int level, int count) {

  public static final int CONTACT_INPUTS = 1;
  public static final int OUTPUTS = 2;
  public static final int CARD_FORMAT = 3;
  public static final int LEDS = 4;
  public static final int AUDIBLE = 5;
  public static final int CHECK_CHARACTER = 8;
  public static final int SECURITY = 9;
  public static final int RECEIVE_BUFFER = 10;
  public static final int READERS = 13;
  public static final int OSDP_VERSION = 16;

  static final int SIZE = 3;

  static List<Capability> read(byte[] data) {
    List<Capability> capabilities = new ArrayList<>();
    for (int at = 0; at + SIZE <= data.length; at += SIZE) {
      capabilities.add(new Capability(data[at] & 0xFF, data[at + 1] & 0xFF, data[at + 2] & 0xFF));
    }
    return capabilities;
  }

  static byte[] write(List<Capability> capabilities) {
    byte[] data = new byte[capabilities.size() * SIZE];
    for (int i = 0; i < capabilities.size(); i++) {
      data[i * SIZE] = (byte) capabilities.get(i).function;
      data[i * SIZE + 1] = (byte) capabilities.get(i).level;
      data[i * SIZE + 2] = (byte) capabilities.get(i).count;
    }
    return data;
  }
}

package dev.vestibule.device.protocols.osdp;

import java.util.List;

/**
 * Address and speed, as in COMSET and COM.
 *
 * @param address 0-126
 * @param baud one of {@link #SPEEDS}
 */
public record LineSetting(int address, int baud) {

  /** Speeds of the line in baud. */
  public static final List<Integer> SPEEDS =
      List.of(9_600, 19_200, 38_400, 57_600, 115_200, 230_400);

  static final int SIZE = 5;

  static LineSetting read(byte[] data) {
    int baud = 0;
    for (int i = 4; i > 0; i--) baud = baud << 8 | data[i] & 0xFF;
    return new LineSetting(data[0] & 0xFF, baud);
  }

  /** The data of COMSET or COM. */
  public byte[] write() {
    return new byte[] {
      (byte) address, (byte) baud, (byte) (baud >> 8), (byte) (baud >> 16), (byte) (baud >> 24)
    };
  }

  boolean isValid() {
    return address >= 0 && address < Packet.BROADCAST && SPEEDS.contains(baud);
  }
}

package dev.vestibule.device.protocols.lldp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a media endpoint says of itself. Source: TIA-1057, clause 10. */
public final class Med {

  /** What of the unit is told. */
  public enum Inventory {
    HARDWARE(5),
    FIRMWARE(6),
    SOFTWARE(7),
    SERIAL_NUMBER(8),
    MANUFACTURER(9),
    MODEL(10);

    private final int subtype;

    Inventory(int subtype) {
      this.subtype = subtype;
    }
  }

  private static final int ORGANIZATION = 0x0012BB;
  private static final int CAPABILITIES = 1;
  private static final int POWER = 4;
  private static final int LONGEST = 32;

  /** Capabilities themselves, extended power of a PD, inventory. */
  private static final byte OFFERED = 0x31;

  private static final byte ENDPOINT_CLASS_1 = 1;

  /** A PD, fed by a PSE, of low priority. */
  private static final byte PD = 0x53;

  private Med() {}

  /** A generic endpoint with power and inventory. */
  public static Tlv endpoint() {
    return Tlv.organization(ORGANIZATION, CAPABILITIES, (byte) 0, OFFERED, ENDPOINT_CLASS_1);
  }

  /** The power it needs, in tenths of a watt. */
  public static Tlv power(int tenths) {
    return Tlv.organization(ORGANIZATION, POWER, PD, (byte) (tenths >> 8), (byte) tenths);
  }

  /** A piece of the inventory; what is beyond 32 bytes is left out. */
  public static Tlv inventory(Inventory what, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Tlv.organization(
        ORGANIZATION,
        what.subtype,
        bytes.length <= LONGEST ? bytes : Arrays.copyOf(bytes, LONGEST));
  }
}

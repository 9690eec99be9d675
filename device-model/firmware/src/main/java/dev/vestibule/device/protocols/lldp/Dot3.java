package dev.vestibule.device.protocols.lldp;

/** What an Ethernet interface says of itself. Source: IEEE 802.3, clause 79. */
public final class Dot3 {

  private static final int ORGANIZATION = 0x00120F;
  private static final int MAC_PHY = 1;
  private static final int POWER = 2;
  private static final byte AUTONEGOTIATES = 0x03;

  /** 10, 100 and 1000 Mb/s, half and full duplex. Source: RFC 4836, ifMauAutoNegCapAdvertised. */
  private static final int ADVERTISED = 0x6C01;

  /** 1000BASE-T, full duplex. Source: RFC 4836, dot3MauType. */
  private static final byte GIGABIT = 30;

  private static final byte SIGNAL_PAIRS = 1;

  /** A Type 2 powered device, fed by a PSE, of low priority. */
  private static final byte TYPE_2_PD = 0x53;

  private Dot3() {}

  /** A gigabit interface that negotiates speed and duplex. */
  public static Tlv gigabit() {
    return Tlv.organization(
        ORGANIZATION,
        MAC_PHY,
        AUTONEGOTIATES,
        (byte) (ADVERTISED >> 8),
        (byte) ADVERTISED,
        (byte) 0,
        GIGABIT);
  }

  /**
   * A powered device that asks for power.
   *
   * @param powerClass 0-4
   * @param requested tenths of a watt
   * @param allocated tenths of a watt, as the other side told last
   */
  public static Tlv poweredDevice(int powerClass, int requested, int allocated) {
    return Tlv.organization(
        ORGANIZATION,
        POWER,
        (byte) 0,
        SIGNAL_PAIRS,
        (byte) (powerClass + 1),
        TYPE_2_PD,
        (byte) (requested >> 8),
        (byte) requested,
        (byte) (allocated >> 8),
        (byte) allocated);
  }

  /** What the other side gives, in tenths of a watt; 0 if a TLV does not say. */
  static int allocated(Tlv tlv) {
    byte[] value = tlv.value();
    boolean power =
        tlv.type() == Tlv.ORGANIZATION
            && value.length >= 12
            && value[0] == 0x00
            && value[1] == 0x12
            && value[2] == 0x0F
            && value[3] == POWER;
    return power ? (value[10] & 0xFF) << 8 | value[11] & 0xFF : 0;
  }
}

package dev.vestibule.hal;

/** What a frame carries. Source: IEEE 802 numbers. Values below 1536 are lengths instead. */
public final class EtherType {

  /** Who has an IPv4 address. Source: RFC 826. */
  public static final int ARP = 0x0806;

  /** Internet Protocol. Source: RFC 894. */
  public static final int IPV4 = 0x0800;

  /** Before the tag of a virtual LAN. Source: IEEE 802.1Q. */
  public static final int VLAN_TAG = 0x8100;

  /** Port-based network access control. Source: IEEE 802.1X. */
  public static final int EAPOL = 0x888E;

  /** Link Layer Discovery Protocol. Source: IEEE 802.1AB. */
  public static final int LLDP = 0x88CC;

  /** The first that is no length. Source: IEEE 802.3. */
  public static final int FIRST = 1_536;

  private EtherType() {}
}

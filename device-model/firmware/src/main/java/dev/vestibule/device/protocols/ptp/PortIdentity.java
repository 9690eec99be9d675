package dev.vestibule.device.protocols.ptp;

/**
 * A port of a clock.
 *
 * @param clock 64 bits that no other clock has
 * @param port 1-65534
 */
public record PortIdentity(long clock, int port) {

  /** The identity that a MAC address of 48 bits gives. Source: IEEE 1588-2008, 7.5.2.2.2. */
  public static PortIdentity ofMac(long mac) {
    return new PortIdentity(mac >>> 24 << 40 | 0xFFFEL << 24 | mac & 0xFFFFFF, 1);
  }
}

package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.hal.MacAddress;

/** Addresses that a unit makes for itself from its MAC address, always the same ones. */
record Interface(MacAddress mac) {

  private static final int LINK_LOCAL_BITS = 16;
  private static final int HALF = 64;
  private static final long UNIVERSAL = 1L << 57;

  /** An address of 169.254.0.0/16, never of its first or last 256. Source: RFC 3927, 2.1. */
  HostAddress linkLocal() {
    long spread = mac.value() * 0x9E37_79B9_7F4A_7C15L >>> 32;
    long third = 1 + spread % 254;
    long fourth = spread / 254 % 256;
    return new HostAddress("169.254." + third + "." + fourth, LINK_LOCAL_BITS);
  }

  /** The link-local IPv6 address. */
  HostAddress linkLocalIpv6() {
    return ipv6("fe80::");
  }

  /** The address with this prefix of 64 bits. Source: RFC 4291, appendix A. */
  HostAddress ipv6(String prefix) {
    long high = mac.value() >>> 24;
    long low = mac.value() & 0xFF_FFFF;
    long own = (high << 40 | 0xFFFE_00_0000L | low) ^ UNIVERSAL;
    String groups =
        "%x:%x:%x:%x".formatted(own >>> 48, own >>> 32 & 0xFFFF, own >>> 16 & 0xFFFF, own & 0xFFFF);
    String start = prefix.endsWith("::") ? prefix.substring(0, prefix.length() - 2) : prefix;
    int given = start.isEmpty() ? 0 : start.split(":").length;
    return new HostAddress(start + ":0".repeat(Math.max(0, 4 - given)) + ":" + groups, HALF);
  }
}

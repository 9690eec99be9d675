package dev.vestibule.device.kernel.net;

import dev.vestibule.hal.MacAddress;
import io.netty.util.NetUtil;

/**
 * The MAC addresses that hosts are shown with which have none, since they are no frames but values
 * or sockets: made of their IP addresses, locally administered.
 */
public final class AssumedMac {

  private static final long LOCAL = 0x0200_0000_0000L;
  private static final long GROUP = 0x0100_5E00_0000L;

  private AssumedMac() {}

  /** That of a host. */
  public static MacAddress of(String address) {
    return of(NetUtil.createByteArrayFromIpAddressString(address));
  }

  /** That of a host, or of a multicast group: RFC 1112. */
  static MacAddress of(byte[] address) {
    long last = 0;
    for (int i = address.length - 4; i < address.length; i++) last = last << 8 | address[i] & 0xFF;
    return new MacAddress(isGroup(address) ? GROUP | last & 0x7F_FFFF : LOCAL | last);
  }

  static boolean isGroup(byte[] address) {
    return address.length == 4 && (address[0] & 0xF0) == 0xE0;
  }
}

package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;

/**
 * A virtual LAN that the unit takes part in.
 *
 * @param id 1-4094
 * @param up whether it is used
 * @param ipv4 whether IPv4 is used on it
 * @param dhcp whether its address is assigned, or is the static one
 * @param address the static one
 * @param prefixLength of the static one
 * @param router of the static one; {@code 0.0.0.0} means none
 */
record Vlan(
    int id,
    boolean up,
    boolean ipv4,
    boolean dhcp,
    String address,
    int prefixLength,
    String router) {

  static final int FIRST = 1;
  static final int LAST = 4_094;

  /** As it is added: by DHCP, with the factory's static address. */
  static Vlan of(int id) {
    return new Vlan(id, true, true, true, "192.168.0.90", 24, Ipv4Kind.NONE);
  }

  /** Such as {@code eth0.4}. */
  String name() {
    return NetworkInfo.DEVICE + "." + id;
  }

  HostAddress fixed() {
    return new HostAddress(address, prefixLength);
  }

  Vlan up(boolean up) {
    return new Vlan(id, up, ipv4, dhcp, address, prefixLength, router);
  }

  Vlan ipv4(boolean ipv4) {
    return new Vlan(id, up, ipv4, dhcp, address, prefixLength, router);
  }

  Vlan dhcp(boolean dhcp) {
    return new Vlan(id, up, ipv4, dhcp, address, prefixLength, router);
  }

  Vlan fixed(HostAddress fixed) {
    return new Vlan(id, up, ipv4, dhcp, fixed.address(), fixed.prefixLength(), router);
  }

  Vlan router(String router) {
    return new Vlan(id, up, ipv4, dhcp, address, prefixLength, router);
  }
}

package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.param.WordKind;

/** An IPv4 address; {@code 0.0.0.0} means none. */
record Ipv4Kind() implements WordKind {

  static final String NONE = "0.0.0.0";

  @Override
  public boolean allows(String text) {
    return HostAddress.isIpv4(text);
  }

  @Override
  public String allowed() {
    return "an IPv4 address";
  }
}

package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.param.Kind;

/** The address of a server, IPv4 or IPv6. */
record ServerKind() implements Kind<String> {

  @Override
  public Parsed<String> parse(String text) {
    return HostAddress.isIpv4(text) || HostAddress.isIpv6(text)
        ? new Valid<>(text)
        : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "an IPv4 or IPv6 address";
  }
}

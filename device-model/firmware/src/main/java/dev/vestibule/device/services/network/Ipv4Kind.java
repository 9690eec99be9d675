package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.param.Kind;

/** An IPv4 address; {@code 0.0.0.0} means none. */
record Ipv4Kind() implements Kind<String> {

  static final String NONE = "0.0.0.0";

  @Override
  public Parsed<String> parse(String text) {
    return HostAddress.isIpv4(text) ? new Valid<>(text) : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "an IPv4 address";
  }
}

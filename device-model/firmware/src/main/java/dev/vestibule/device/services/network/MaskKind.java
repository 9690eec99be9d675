package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.param.Kind;

/** The prefix length of an IPv4 subnet, written as a mask such as {@code 255.255.255.0}. */
record MaskKind() implements Kind<Integer> {

  private static final String SOME_ADDRESS = "0.0.0.0";
  private static final int SHORTEST = 1;
  private static final int LONGEST = 30;

  /** Whether a host may have this prefix length. */
  static boolean allows(int prefixLength) {
    return prefixLength >= SHORTEST && prefixLength <= LONGEST;
  }

  @Override
  public Parsed<Integer> parse(String text) {
    return HostAddress.prefixLength(text)
        .filter(MaskKind::allows)
        .<Parsed<Integer>>map(Valid::new)
        .orElseGet(() -> new Invalid<>("allowed: " + allowed()));
  }

  @Override
  public String print(Integer value) {
    return new HostAddress(SOME_ADDRESS, value).mask();
  }

  @Override
  public String allowed() {
    return "a subnet mask, 128.0.0.0 to 255.255.255.252";
  }
}

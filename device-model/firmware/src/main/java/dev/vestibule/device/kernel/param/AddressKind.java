package dev.vestibule.device.kernel.param;

import java.net.Inet6Address;
import java.util.regex.Pattern;

/**
 * An IP address in numbers, IPv4 or IPv6.
 *
 * @param optional whether there may be none, written as nothing
 */
public record AddressKind(boolean optional) implements WordKind {

  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern V4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern V6_SIGNS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

  @Override
  public boolean allows(String text) {
    return text.isEmpty() ? optional : V4.matcher(text).matches() || isV6(text);
  }

  private static boolean isV6(String text) {
    if (!text.contains(":") || !V6_SIGNS.matcher(text).matches()) return false;
    try {
      Inet6Address.ofLiteral(text);
      return true;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  @Override
  public String allowed() {
    return optional ? "an IP address or nothing" : "an IP address";
  }

  @Override
  public Type type() {
    return new Type.Address();
  }
}

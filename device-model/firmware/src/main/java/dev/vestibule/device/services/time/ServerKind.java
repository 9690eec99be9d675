package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.AddressKind;
import dev.vestibule.device.kernel.param.HostNameKind;
import dev.vestibule.device.kernel.param.Type;
import dev.vestibule.device.kernel.param.WordKind;
import java.util.regex.Pattern;

/** The name or the address of a server. */
record ServerKind() implements WordKind {

  /** Longest name. Source: RFC 1035, 2.3.4. */
  static final int LONGEST = 253;

  private static final AddressKind ADDRESS = new AddressKind(false);
  private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("[0-9.]+|.*:.*");
  private static final HostNameKind NAME = new HostNameKind(false);

  @Override
  public boolean allows(String text) {
    if (text.length() > LONGEST) return false;
    return LIKE_AN_ADDRESS.matcher(text).matches() ? ADDRESS.allows(text) : NAME.allows(text);
  }

  @Override
  public String allowed() {
    return "a name or an IP address";
  }

  @Override
  public Type type() {
    return new Type.HostName();
  }
}

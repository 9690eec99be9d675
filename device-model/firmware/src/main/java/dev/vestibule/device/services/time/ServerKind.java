package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.AddressKind;
import dev.vestibule.device.kernel.param.HostNameKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Type;
import java.util.regex.Pattern;

/** The name or the address of a server. */
record ServerKind() implements Kind<String> {

  /** Longest name. Source: RFC 1035, 2.3.4. */
  static final int LONGEST = 253;

  private static final AddressKind ADDRESS = new AddressKind(false);
  private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("[0-9.]+|.*:.*");
  private static final HostNameKind NAME = new HostNameKind(false);

  /** Whether this can be the name or the address of a server. */
  static boolean isServer(String text) {
    if (text.length() > LONGEST) return false;
    return LIKE_AN_ADDRESS.matcher(text).matches()
        ? ADDRESS.parse(text) instanceof Valid<String>
        : NAME.parse(text) instanceof Valid<String>;
  }

  @Override
  public Parsed<String> parse(String text) {
    return isServer(text) ? new Valid<>(text) : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
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

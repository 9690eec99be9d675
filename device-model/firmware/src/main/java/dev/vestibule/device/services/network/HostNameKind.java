package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.Kind;
import java.util.regex.Pattern;

/**
 * The name of a host: A-Z, a-z, 0-9 and hyphens, of which none at an end. Source: user manual,
 * System > Network; RFC 1123 for length and ends.
 *
 * @param mayBeEmpty whether it may be left out
 */
record HostNameKind(boolean mayBeEmpty) implements Kind<String> {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

  @Override
  public Parsed<String> parse(String text) {
    return mayBeEmpty && text.isEmpty() || NAME.matcher(text).matches()
        ? new Valid<>(text)
        : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "A-Z, a-z, 0-9 and hyphens inside, 1-63 characters";
  }
}

package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.WordKind;
import java.util.regex.Pattern;

/**
 * The name of a host, without its domain: A-Z, a-z, 0-9 and hyphens, of which none at an end.
 * Source: user manual, System > Network; RFC 1123 for length and ends.
 */
record LabelKind() implements WordKind {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

  @Override
  public boolean allows(String text) {
    return NAME.matcher(text).matches();
  }

  @Override
  public String allowed() {
    return "A-Z, a-z, 0-9 and hyphens inside, 1-63 characters";
  }
}

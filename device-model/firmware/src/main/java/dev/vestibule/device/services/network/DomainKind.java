package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.Kind;
import java.util.regex.Pattern;

/**
 * A domain name: labels of A-Z, a-z, 0-9 and hyphens with dots between them. Source: RFC 1123.
 *
 * @param mayBeEmpty whether it may be left out
 */
record DomainKind(boolean mayBeEmpty) implements Kind<String> {

  private static final int LONGEST = 253;
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern NAME = Pattern.compile(LABEL + "(\\." + LABEL + ")*");

  @Override
  public Parsed<String> parse(String text) {
    boolean named = text.length() <= LONGEST && NAME.matcher(text).matches();
    return named || mayBeEmpty && text.isEmpty()
        ? new Valid<>(text)
        : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "labels of A-Z, a-z, 0-9 and hyphens with dots between them, up to 253 characters";
  }
}

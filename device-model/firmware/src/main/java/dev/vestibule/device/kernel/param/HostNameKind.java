package dev.vestibule.device.kernel.param;

import java.util.regex.Pattern;

/**
 * A name in the domain name system: labels of letters, digits and hyphens with dots between.
 * Source: RFC 1123.
 *
 * @param optional whether there may be none, written as nothing
 */
public record HostNameKind(boolean optional) implements Kind<String> {

  private static final int LONGEST = 253;
  private static final Pattern LABELS =
      Pattern.compile("(?!-)[A-Za-z0-9-]{1,63}(?<!-)(\\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))*");

  @Override
  public Parsed<String> parse(String text) {
    boolean valid =
        text.isEmpty() ? optional : text.length() <= LONGEST && LABELS.matcher(text).matches();
    return valid ? new Valid<>(text) : new Invalid<>("not a host name, allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "letters, digits, hyphens and dots, up to " + LONGEST + (optional ? ", or nothing" : "");
  }

  @Override
  public Type type() {
    return new Type.HostName();
  }
}

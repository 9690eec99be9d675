package dev.vestibule.device.kernel.param;

import java.util.regex.Pattern;

/**
 * A name in the domain name system: labels of letters, digits and hyphens with dots between.
 * Source: RFC 1123.
 *
 * @param optional whether there may be none, written as nothing
 */
public record HostNameKind(boolean optional) implements WordKind {

  private static final int LONGEST = 253;
  private static final Pattern LABELS =
      Pattern.compile("(?!-)[A-Za-z0-9-]{1,63}(?<!-)(\\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))*");

  @Override
  public boolean allows(String text) {
    if (text.isEmpty()) return optional;
    return text.length() <= LONGEST && LABELS.matcher(text).matches();
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

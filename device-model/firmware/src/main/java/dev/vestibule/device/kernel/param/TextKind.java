package dev.vestibule.device.kernel.param;

/**
 * A line of text without control characters.
 *
 * @param maxLength most characters
 */
public record TextKind(int maxLength) implements Kind<String> {

  @Override
  public Parsed<String> parse(String text) {
    if (text.length() > maxLength) return new Invalid<>("too long, allowed: " + allowed());
    boolean halved = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (Character.isISOControl(codePoint)) {
        return new Invalid<>("control characters are not allowed");
      }
      halved |= isHalf(codePoint);
    }
    return halved ? new Invalid<>("not Unicode") : new Valid<>(text);
  }

  /** Half of a pair stands for nothing and cannot be written in UTF-8. */
  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "up to " + maxLength + " characters";
  }

  @Override
  public Type type() {
    return new Type.Text(maxLength);
  }
}

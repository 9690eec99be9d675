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
    if (text.chars().anyMatch(Character::isISOControl)) {
      return new Invalid<>("control characters are not allowed");
    }
    if (text.codePoints().anyMatch(TextKind::isHalf)) return new Invalid<>("not Unicode");
    return new Valid<>(text);
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

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
    return new Valid<>(text);
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "up to " + maxLength + " characters";
  }
}

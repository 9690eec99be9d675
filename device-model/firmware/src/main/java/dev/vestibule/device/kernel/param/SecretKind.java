package dev.vestibule.device.kernel.param;

/**
 * A password: kept, and never shown to anybody.
 *
 * @param maxLength most characters
 */
public record SecretKind(int maxLength) implements Kind<Secret> {

  @Override
  public Parsed<Secret> parse(String text) {
    return switch (new TextKind(maxLength).parse(text)) {
      case Valid<String>(String value) -> new Valid<>(new Secret(value));
      case Invalid<String>(String reason) -> new Invalid<>(reason);
    };
  }

  @Override
  public String print(Secret value) {
    return value.text();
  }

  @Override
  public String allowed() {
    return "up to " + maxLength + " characters";
  }

  @Override
  public Type type() {
    return new Type.Password(maxLength);
  }
}

package dev.vestibule.device.kernel.param;

/** A kind of text that is right or wrong as a whole, and is kept as it was written. */
public interface WordKind extends Kind<String> {

  /** Whether a text is of this kind. */
  boolean allows(String text);

  @Override
  default Parsed<String> parse(String text) {
    return allows(text) ? new Valid<>(text) : new Invalid<>("allowed: " + allowed());
  }

  @Override
  default String print(String value) {
    return value;
  }
}

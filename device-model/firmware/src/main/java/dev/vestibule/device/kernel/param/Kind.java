package dev.vestibule.device.kernel.param;

/** What values a parameter or an argument can have, and how they are written. One kind a file. */
public interface Kind<T> {

  /** The answer to {@link #parse}. */
  sealed interface Parsed<T> {}

  /** The text means this value. */
  record Valid<T>(T value) implements Parsed<T> {}

  /** The text means nothing; the reason says what is allowed and never repeats the text. */
  record Invalid<T>(String reason) implements Parsed<T> {}

  /** Reads a value as clients write it. */
  Parsed<T> parse(String text);

  /** Writes a value as clients read it. {@code parse(print(v))} is v. */
  String print(T value);

  /** What is allowed, in a few words, such as {@code 3-50}. */
  String allowed();

  /** What forms and definitions say of it; text unless it says otherwise. */
  default Type type() {
    return new Type.Text(1_000);
  }
}

package dev.vestibule.app.bench.route;

import java.util.function.Function;

/** What became of reading a value that came from outside. */
public sealed interface Read<T> {

  /** It can be used. */
  record Good<T>(T value) implements Read<T> {}

  /**
   * It cannot.
   *
   * @param pointer JSON pointer (RFC 6901) to the field
   * @param detail what is wrong and what is allowed
   */
  record Wrong<T>(String pointer, String detail) implements Read<T> {}

  /** Goes on with a good value. */
  default <U> Read<U> then(Function<T, Read<U>> next) {
    return switch (this) {
      case Good<T>(T value) -> next.apply(value);
      case Wrong<T>(String pointer, String detail) -> new Wrong<>(pointer, detail);
    };
  }
}

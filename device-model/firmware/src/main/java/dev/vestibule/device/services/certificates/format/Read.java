package dev.vestibule.device.services.certificates.format;

import java.util.function.Function;

/** What came of reading a file. */
public sealed interface Read<T> {

  /** It was this. */
  record Good<T>(T value) implements Read<T> {}

  /** It was nothing that is taken. */
  record Bad<T>(String reason) implements Read<T> {}

  /** Goes on with the value, if there is one. */
  default <R> Read<R> then(Function<T, Read<R>> next) {
    return switch (this) {
      case Good<T>(T value) -> next.apply(value);
      case Bad<T>(String reason) -> new Bad<>(reason);
    };
  }
}

package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.param.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A port, written as its number counted from 0 or as its name.
 *
 * @param find the port that a word selects
 * @param names what can be chosen now
 */
record PortKind(Function<String, Optional<Port>> find, Supplier<List<String>> names)
    implements Kind<Integer> {

  @Override
  public Parsed<Integer> parse(String text) {
    return find.apply(text)
        .<Parsed<Integer>>map(port -> new Valid<>(port.index()))
        .orElseGet(() -> new Invalid<>("no such port, allowed: " + allowed()));
  }

  @Override
  public String print(Integer value) {
    return Integer.toString(value);
  }

  @Override
  public String allowed() {
    return String.join(", ", names.get());
  }
}

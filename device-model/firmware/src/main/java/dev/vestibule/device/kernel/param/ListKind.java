package dev.vestibule.device.kernel.param;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several values of one kind, written one after the other; none is written as nothing.
 *
 * @param element of what; none of its values is written as nothing
 * @param separator stands between two, such as {@code ,}; no value is written with it
 * @param most values at most
 */
public record ListKind<T>(Kind<T> element, String separator, int most) implements Kind<List<T>> {

  @Override
  public Parsed<List<T>> parse(String text) {
    if (text.isEmpty()) return new Valid<>(List.of());
    List<T> values = new ArrayList<>();
    String[] parts = text.split(Pattern.quote(separator), most + 1);
    if (parts.length > most) return new Invalid<>("too many, allowed: " + allowed());
    for (String part : parts) {
      switch (element.parse(part)) {
        case Valid<T>(T value) -> values.add(value);
        case Invalid<T>(String reason) -> {
          return new Invalid<>(reason);
        }
      }
    }
    return new Valid<>(List.copyOf(values));
  }

  @Override
  public String print(List<T> value) {
    return value.stream().map(element::print).collect(Collectors.joining(separator));
  }

  @Override
  public String allowed() {
    return "up to " + most + " with " + separator + " between: " + element.allowed();
  }

  @Override
  public Type type() {
    return element.type() instanceof Type.Address ? new Type.Addresses() : Kind.super.type();
  }
}

package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Some values of a kind without blanks, with blanks between them.
 *
 * @param most how many
 */
record ListKind<T>(Kind<T> item, int most) implements Kind<List<T>> {

  private static final int LONGEST = 4_096;

  @Override
  public Parsed<List<T>> parse(String text) {
    if (text.length() > LONGEST) return new Invalid<>("allowed: " + allowed());
    List<T> values = new ArrayList<>();
    for (String word : text.isBlank() ? new String[0] : text.strip().split(" +")) {
      switch (item.parse(word)) {
        case Valid<T>(T value) -> values.add(value);
        case Invalid<T> invalid -> {
          return new Invalid<>(word + ": " + invalid.reason());
        }
      }
    }
    return values.size() <= most
        ? new Valid<>(List.copyOf(values))
        : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(List<T> values) {
    return String.join(" ", values.stream().map(item::print).toList());
  }

  @Override
  public String allowed() {
    return "up to " + most + " values with blanks between them, each " + item.allowed();
  }
}

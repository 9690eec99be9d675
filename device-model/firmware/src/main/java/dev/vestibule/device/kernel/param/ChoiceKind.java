package dev.vestibule.device.kernel.param;

import java.util.List;

/**
 * One of a few words.
 *
 * @param words what may be chosen
 */
public record ChoiceKind(List<String> words) implements Kind<String> {

  public ChoiceKind(String... words) {
    this(List.of(words));
  }

  @Override
  public Parsed<String> parse(String text) {
    return words.contains(text) ? new Valid<>(text) : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return String.join(", ", words);
  }

  @Override
  public Type type() {
    return new Type.Choice(words);
  }
}

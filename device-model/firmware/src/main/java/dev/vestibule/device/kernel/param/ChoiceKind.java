package dev.vestibule.device.kernel.param;

import java.util.List;

/**
 * One of a few words.
 *
 * @param words what may be chosen
 */
public record ChoiceKind(List<String> words) implements WordKind {

  public ChoiceKind(String... words) {
    this(List.of(words));
  }

  @Override
  public boolean allows(String text) {
    return words.contains(text);
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

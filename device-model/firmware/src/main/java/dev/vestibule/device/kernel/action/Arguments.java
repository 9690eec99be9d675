package dev.vestibule.device.kernel.action;

import dev.vestibule.device.kernel.param.Kind.Invalid;
import dev.vestibule.device.kernel.param.Kind.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checked values of an action's arguments. */
public final class Arguments {

  /** The answer to {@link #check}. */
  public sealed interface Checked {}

  /** All are there and allowed. */
  public record Right(Arguments arguments) implements Checked {}

  /** One is missing, unknown or not allowed; the reason names it. */
  public record Wrong(String reason) implements Checked {}

  private final Map<String, Object> values;

  private Arguments(Map<String, Object> values) {
    this.values = values;
  }

  /** Checks texts against a declaration. */
  public static Checked check(List<Argument<?>> declared, Map<String, String> texts) {
    Map<String, Object> values = new HashMap<>();
    for (String name : texts.keySet()) {
      if (declared.stream().noneMatch(argument -> argument.name().equals(name))) {
        return new Wrong("no such argument: " + name);
      }
    }
    for (Argument<?> argument : declared) {
      String text = texts.get(argument.name());
      if (text == null) return new Wrong("argument is missing: " + argument.name());
      switch (argument.kind().parse(text)) {
        case Valid<?>(var value) -> values.put(argument.name(), value);
        case Invalid<?>(var reason) -> {
          return new Wrong(argument.name() + "=" + text + ": " + reason);
        }
      }
    }
    return new Right(new Arguments(values));
  }

  /** The value of this argument. */
  @SuppressWarnings("unchecked") // values holds for each name what its argument's kind has parsed
  public <T> T get(Argument<T> argument) {
    Object value = values.get(argument.name());
    if (value == null) throw new IllegalStateException("not an argument here: " + argument.name());
    return (T) value;
  }
}

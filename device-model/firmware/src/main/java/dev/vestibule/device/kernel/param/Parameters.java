package dev.vestibule.device.kernel.param;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import dev.vestibule.device.kernel.param.Kind.Invalid;
import dev.vestibule.device.kernel.param.Kind.Valid;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Lasting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue of declared parameters and their values. Values that differ from the factory's are
 * kept in one document of the store; a change is safe on the flash before anybody hears of it.
 */
public final class Parameters {

  /** How a change ended. */
  public sealed interface Outcome {}

  /** It has the new value. */
  public record Changed() implements Outcome {}

  /** It had that value already. */
  public record Unchanged() implements Outcome {}

  /** Nothing was changed; the reason names key, value and what is allowed. */
  public record Refused(String reason) implements Outcome {}

  private final Document<Map<String, String>> document;
  private final Catalogue<Parameter<?>> declared = new Catalogue<>(Parameter::key);
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, List<Runnable>> watchers = new HashMap<>();

  public Parameters(Document<Map<String, String>> document) {
    this.document = document.lasting(Lasting.partlyKeptOnRestore(this::keptOnRestore));
  }

  /**
   * Adds a parameter to the catalogue; its value is the stored one, or the factory's if that is no
   * longer valid.
   */
  public <T> void declare(Parameter<T> parameter) {
    declared.declare(parameter);
    if (!(parameter.kind().parse(parameter.kind().print(parameter.initial()))
        instanceof Valid<T>)) {
      throw new IllegalStateException(
          parameter.key() + ": factory value is not allowed: " + parameter.initial());
    }
    values.put(parameter.key(), stored(parameter));
  }

  /** Takes no more declarations from now on. */
  public void seal() {
    declared.seal();
  }

  /** The value now. */
  @SuppressWarnings("unchecked") // values holds for each key what its parameter's kind has parsed
  public <T> T get(Parameter<T> parameter) {
    Object value = values.get(parameter.key());
    if (value == null) throw new IllegalStateException("not declared: " + parameter.key());
    return (T) value;
  }

  /** Changes one value. */
  public <T> Outcome set(Parameter<T> parameter, T value) {
    return set(Map.of(parameter.key(), parameter.kind().print(value)));
  }

  /** Changes several values together: all of them or, if one is refused, none. */
  public Outcome set(Map<String, String> changes) {
    Map<String, Object> parsed = new LinkedHashMap<>();
    for (var change : changes.entrySet()) {
      Parameter<?> parameter = declared.find(change.getKey()).orElse(null);
      if (parameter == null) return new Refused("no such parameter: " + change.getKey());
      switch (parameter.kind().parse(change.getValue())) {
        case Valid<?>(var value) -> {
          if (!value.equals(values.get(change.getKey()))) parsed.put(change.getKey(), value);
        }
        case Invalid<?>(var reason) -> {
          return new Refused(change.getKey() + "=" + change.getValue() + ": " + reason);
        }
      }
    }
    if (parsed.isEmpty()) return new Unchanged();
    Map<String, String> kept = new TreeMap<>(document.value());
    parsed.keySet().forEach(key -> kept.put(key, changes.get(key)));
    document.replace(kept);
    values.putAll(parsed);
    tell(parsed.keySet());
    return new Changed();
  }

  /** Calls the watcher after each change of one of these. */
  public void watch(Collection<? extends Parameter<?>> parameters, Runnable watcher) {
    for (Parameter<?> parameter : parameters) {
      watchers.computeIfAbsent(parameter.key(), key -> new ArrayList<>()).add(watcher);
    }
  }

  /** All parameters in the order clients list them. */
  public List<Parameter<?>> catalogue() {
    return ParameterOrder.sorted(declared.all());
  }

  /** The parameter of this key. */
  public Optional<Parameter<?>> find(String key) {
    return declared.find(key);
  }

  /** The value as clients read it. */
  public String text(Parameter<?> parameter) {
    return print(parameter);
  }

  private <T> String print(Parameter<T> parameter) {
    return parameter.kind().print(get(parameter));
  }

  private <T> T stored(Parameter<T> parameter) {
    String text = document.value().get(parameter.key());
    if (text != null && parameter.kind().parse(text) instanceof Valid<T>(var value)) return value;
    return parameter.initial();
  }

  private Map<String, String> keptOnRestore(Map<String, String> values) {
    Map<String, String> kept = new TreeMap<>(values);
    kept.keySet().removeIf(key -> !find(key).map(Parameter::kept).orElse(false));
    return kept;
  }

  private void tell(Collection<String> keys) {
    keys.stream()
        .flatMap(key -> watchers.getOrDefault(key, List.of()).stream())
        .distinct()
        .forEach(Runnable::run);
  }
}

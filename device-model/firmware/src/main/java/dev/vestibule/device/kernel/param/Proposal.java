package dev.vestibule.device.kernel.param;

import dev.vestibule.device.kernel.param.Kind.Invalid;
import dev.vestibule.device.kernel.param.Kind.Valid;
import dev.vestibule.device.kernel.param.Parameters.Refused;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All values as they would be after a change that is not made yet. */
public final class Proposal {

  private final Parameters now;
  private final Map<String, Object> changes = new LinkedHashMap<>();
  private final Map<String, Parameter<?>> added = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final Map<String, Refused> refused = new LinkedHashMap<>();

  Proposal(Parameters now) {
    this.now = now;
  }

  /** The value a parameter would have. */
  @SuppressWarnings("unchecked") // changes holds for each key what its parameter's kind has parsed
  public <T> T get(Parameter<T> parameter) {
    Object value = changes.get(parameter.key());
    return value == null ? now.get(parameter) : (T) value;
  }

  /** The indexes of the groups there would be. */
  public Set<Integer> groups(Template template) {
    Set<Integer> groups = new TreeSet<>(now.groups(template));
    removed.forEach(key -> template.index(key).ifPresent(groups::remove));
    added.keySet().forEach(key -> template.index(key).ifPresent(groups::add));
    return groups;
  }

  /** Proposes that a parameter means this text, or refuses it. */
  void change(Parameter<?> parameter, String text) {
    switch (parameter.kind().parse(text)) {
      case Valid<?>(var value) -> changes.put(parameter.key(), value);
      case Invalid<?>(var reason) -> {
        String shown = parameter.secret() ? Secret.SHOWN : text;
        refuse(parameter.key(), parameter.key() + "=" + shown + ": " + reason);
      }
    }
  }

  /** Proposes a parameter that is not there yet, with its factory's value. */
  void add(Parameter<?> parameter) {
    added.put(parameter.key(), parameter);
    changes.put(parameter.key(), parameter.initial());
  }

  /** Proposes to do without these. */
  void remove(Collection<String> keys) {
    removed.addAll(keys);
  }

  /** Leaves one change out. */
  void refuse(String key, String reason) {
    refused.put(key, new Refused(reason));
    Parameter<?> fresh = added.get(key);
    if (fresh == null) changes.remove(key);
    else changes.put(key, fresh.initial());
  }

  /** Forgets what would change nothing. */
  void settle() {
    changes.entrySet().removeIf(change -> change.getValue().equals(now.value(change.getKey())));
  }

  Map<String, Object> changes() {
    return changes;
  }

  Map<String, Parameter<?>> added() {
    return added;
  }

  Set<String> removed() {
    return removed;
  }

  Map<String, Refused> refused() {
    return refused;
  }

  /** The keys that a guard may look at because something happens to them. */
  Set<String> touched() {
    Set<String> touched = new HashSet<>(changes.keySet());
    touched.addAll(removed);
    return touched;
  }
}

package dev.vestibule.device.kernel.action;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of actions. */
public final class Actions {

  private final Map<String, Action> actions = new LinkedHashMap<>();

  /** Adds an action. */
  public void declare(Action action) {
    if (actions.putIfAbsent(action.description().token(), action) != null) {
      throw new IllegalStateException("declared twice: " + action.description().token());
    }
  }

  /** The action of this token. */
  public Optional<Action> find(String token) {
    return Optional.ofNullable(actions.get(token));
  }

  /** All actions in order of declaration. */
  public Collection<Action> catalogue() {
    return List.copyOf(actions.values());
  }
}

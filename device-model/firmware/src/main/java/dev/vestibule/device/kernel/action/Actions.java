package dev.vestibule.device.kernel.action;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import java.util.Collection;
import java.util.Optional;

/** The catalogue of actions. */
public final class Actions {

  private final Catalogue<Action> actions = new Catalogue<>(action -> action.description().token());

  /** Adds an action, before the start. */
  public void declare(Action action) {
    actions.declare(action);
  }

  /** Takes no more from now on. */
  public void seal() {
    actions.seal();
  }

  /** The action of this token. */
  public Optional<Action> find(String token) {
    return actions.find(token);
  }

  /** All actions in order of declaration. */
  public Collection<Action> catalogue() {
    return actions.all();
  }
}

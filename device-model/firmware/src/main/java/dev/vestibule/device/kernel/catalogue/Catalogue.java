package dev.vestibule.device.kernel.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Declared things by name, in order of declaration. Once sealed it takes no more, and becomes
 * small.
 *
 * @param <T> what is declared
 */
public final class Catalogue<T> {

  private final Function<T, String> name;
  private Map<String, T> declared = new LinkedHashMap<>();
  private Optional<List<T>> sealed = Optional.empty();

  /** An empty catalogue of things that have this name. */
  public Catalogue(Function<T, String> name) {
    this.name = name;
  }

  /**
   * Adds a thing.
   *
   * @throws IllegalStateException if there is one of this name already, or it comes too late
   */
  public void declare(T thing) {
    if (sealed.isPresent())
      throw new IllegalStateException("declared after the start: " + name.apply(thing));
    if (declared.putIfAbsent(name.apply(thing), thing) != null) {
      throw new IllegalStateException("declared twice: " + name.apply(thing));
    }
  }

  /** Takes no more from now on. */
  public void seal() {
    sealed = Optional.of(all());
    declared = Map.copyOf(declared);
  }

  /** The thing of this name. */
  public Optional<T> find(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  /** All things in order of declaration. */
  public List<T> all() {
    return sealed.orElseGet(() -> List.copyOf(declared.values()));
  }
}

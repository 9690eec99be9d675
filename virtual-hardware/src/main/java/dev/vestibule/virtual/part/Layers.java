package dev.vestibule.virtual.part;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A place in or before a part where something can be put in the way of a value. Each layer makes
 * something else of it; without layers it passes as it is.
 */
public final class Layers<T> {

  private final List<UnaryOperator<T>> layers = new CopyOnWriteArrayList<>();
  private final Runnable onChange;

  /** No layers yet; runs this whenever what passes may have changed. */
  Layers(Runnable onChange) {
    this.onChange = onChange;
  }

  /** Puts a layer over those that are there; run the answer to take it off, in any order. */
  public Runnable put(UnaryOperator<T> layer) {
    layers.add(layer);
    onChange.run();
    return () -> {
      layers.remove(layer);
      onChange.run();
    };
  }

  /** A layer makes something else of the same value from now on. */
  public void changed() {
    onChange.run();
  }

  /** What becomes of this value. */
  T through(T value) {
    T passed = value;
    for (UnaryOperator<T> layer : layers) passed = layer.apply(passed);
    return passed;
  }
}

package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A watcher that remembers what it heard, and fails if it is called inside a call. */
final class Heard<T> implements Consumer<T> {

  private final List<T> all = new ArrayList<>();
  private boolean inside;

  @Override
  public void accept(T change) {
    assertThat(inside).as("a watcher is called from inside a call").isFalse();
    all.add(change);
  }

  /** Makes a call inside which the watcher must not be called. */
  void during(Runnable call) {
    inside = true;
    call.run();
    inside = false;
  }

  List<T> all() {
    return all;
  }
}

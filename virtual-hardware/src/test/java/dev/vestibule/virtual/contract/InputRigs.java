package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.contract.InputContract.InputRig;
import dev.vestibule.virtual.bench.Bench;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** An input of a unit and the hand that moves it. */
final class InputRigs {

  private InputRigs() {}

  static <T> InputRig<T> of(
      Function<Board, Input<T>> input, BiConsumer<Bench, T> hand, T first, T other) {
    return new OnUnit<>(input, hand, first, other);
  }

  private static final class OnUnit<T> extends Unit implements InputRig<T> {

    private final Function<Board, Input<T>> input;
    private final BiConsumer<Bench, T> hand;
    private final T first;
    private final T other;

    OnUnit(Function<Board, Input<T>> input, BiConsumer<Bench, T> hand, T first, T other) {
      this.input = input;
      this.hand = hand;
      this.first = first;
      this.other = other;
      set(first);
      pass(Duration.ZERO);
    }

    @Override
    public Input<T> input() {
      return input.apply(program());
    }

    @Override
    public final void set(T level) {
      hand.accept(bench, level);
    }

    @Override
    public T first() {
      return first;
    }

    @Override
    public T other() {
      return other;
    }
  }
}

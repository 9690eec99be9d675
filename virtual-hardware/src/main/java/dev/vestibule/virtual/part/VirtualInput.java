package dev.vestibule.virtual.part;

import dev.vestibule.hal.Change;
import dev.vestibule.hal.Input;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A level that hands or other parts set, and what is sensed of it. Its watcher hears of a change in
 * a turn of its own, never inside the call that set it.
 */
public final class VirtualInput<T> implements Input<T> {

  private final Bus bus;
  private final String signal;
  private final Function<T, Object> traced;
  private final Layers<T> sensor = new Layers<>(this::settle);
  private volatile T level;
  private volatile T sensed;
  private Consumer<Change<T>> watcher = change -> {};

  /** An input whose changes are noted in the trace under this signal name. */
  public VirtualInput(Bus bus, String signal, T level) {
    this(bus, signal, level, VirtualInput::word);
  }

  /** An input of which the trace shows only what {@code traced} makes of a level. */
  public VirtualInput(Bus bus, String signal, T level, Function<T, Object> traced) {
    this.bus = bus;
    this.signal = signal;
    this.level = level;
    this.sensed = level;
    this.traced = traced;
    bus.trace().declare(signal, traced.apply(level));
  }

  @Override
  public T read() {
    return sensed;
  }

  @Override
  public void watch(Consumer<Change<T>> watcher) {
    this.watcher = watcher;
  }

  /** Forgets the watcher, as a reset does. */
  public void unwatch() {
    watcher = change -> {};
  }

  /** Sets the level. Nothing happens if it is there already. */
  public void set(T level) {
    this.level = level;
    settle();
  }

  /** The level as it is set, whatever is sensed of it. */
  public T level() {
    return level;
  }

  /** Between the level and what is sensed of it. */
  public Layers<T> sensor() {
    return sensor;
  }

  private void settle() {
    T now = sensor.through(level);
    if (now.equals(sensed)) return;
    sensed = now;
    bus.note(signal, traced.apply(now));
    var change = new Change<>(now, bus.time().nanos());
    bus.time().at(change.nanos(), () -> watcher.accept(change));
  }

  private static Object word(Object level) {
    return level instanceof Boolean || level instanceof Number ? level : level.toString();
  }
}

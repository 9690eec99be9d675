package dev.vestibule.device.kernel.action;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who wants an output in which state. Besides its lasting state an output holds claims: states
 * wanted for a while, or until their owner ends them. The youngest claim wins; when it ends, the
 * next one counts again, so two rules that use the same output do not cut each other short. (That
 * the youngest wins is assumed.)
 *
 * @param <T> the states of the output
 */
public final class Claims<T> {

  private final DeviceLoop loop;
  private final T normal;
  private final Consumer<T> changed;
  private final List<Claim<T>> claims = new ArrayList<>();
  private T lasting;
  private T state;

  private static final class Claim<T> {
    private final T state;
    private Optional<Timer> end = Optional.empty();

    private Claim(T state) {
      this.state = state;
    }
  }

  /**
   * An output in its normal state.
   *
   * @param changed is told each other state it gets
   */
  public Claims(DeviceLoop loop, T normal, Consumer<T> changed) {
    this.loop = loop;
    this.normal = normal;
    this.changed = changed;
    lasting = normal;
    state = normal;
  }

  /** The state that counts now. */
  public T state() {
    return state;
  }

  /** Sets the lasting state. */
  public void set(T state) {
    lasting = state;
    update();
  }

  /** Wants this state for so long. The timer of its end is for {@link Timer#tells}. */
  public Timer claim(T state, Duration duration) {
    var claim = new Claim<>(state);
    Timer end = loop.after(duration, () -> end(claim));
    claim.end = Optional.of(end);
    claims.add(claim);
    update();
    return end;
  }

  /** Wants this state until the answer is run. */
  public Runnable claim(T state) {
    var claim = new Claim<>(state);
    claims.add(claim);
    update();
    return () -> end(claim);
  }

  /** Monotonic time at which the claim that counts ends by itself. */
  public Optional<Long> end() {
    return claims.isEmpty() ? Optional.empty() : claims.getLast().end.map(Timer::due);
  }

  /** Drops all claims and goes back to normal. */
  public void toNormal() {
    settle(normal);
  }

  /** Drops all claims; this is the lasting state from now on. */
  public void settle(T state) {
    claims.forEach(claim -> claim.end.ifPresent(Timer::cancel));
    claims.clear();
    set(state);
  }

  private void end(Claim<T> claim) {
    if (claims.remove(claim)) update();
  }

  private void update() {
    T wanted = claims.isEmpty() ? lasting : claims.getLast().state;
    if (wanted.equals(state)) return;
    state = wanted;
    changed.accept(wanted);
  }
}

package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who wants an output active. Besides its lasting state an output holds claims: states wanted for a
 * while, or until their owner ends them. The youngest claim wins; when it ends, the next one counts
 * again, so two rules that use the same door do not cut each other short. (That claims stack is
 * assumed.)
 */
final class Output {

  private final DeviceLoop loop;
  private final Consumer<Boolean> changed;
  private final List<Claim> claims = new ArrayList<>();
  private boolean lasting;
  private boolean active;

  private static final class Claim {
    private final boolean active;
    private Optional<Timer> end = Optional.empty();

    private Claim(boolean active) {
      this.active = active;
    }
  }

  /** An inactive output; {@code changed} is told when it becomes active or inactive. */
  Output(DeviceLoop loop, Consumer<Boolean> changed) {
    this.loop = loop;
    this.changed = changed;
  }

  boolean active() {
    return active;
  }

  /** Sets the lasting state. */
  void set(boolean active) {
    lasting = active;
    update();
  }

  /** Wants this state for so long. */
  void claim(boolean active, Duration duration) {
    var claim = new Claim(active);
    claims.add(claim);
    update();
    claim.end = Optional.of(loop.after(duration, () -> end(claim)));
  }

  /** Wants this state until the answer is run. */
  Runnable claim(boolean active) {
    var claim = new Claim(active);
    claims.add(claim);
    update();
    return () -> end(claim);
  }

  /** Monotonic time at which the claim that counts ends by itself. */
  Optional<Long> end() {
    return claims.isEmpty() ? Optional.empty() : claims.getLast().end.map(Timer::due);
  }

  /** Drops all claims and becomes inactive. */
  void toNormal() {
    claims.forEach(claim -> claim.end.ifPresent(Timer::cancel));
    claims.clear();
    set(false);
  }

  private void end(Claim claim) {
    if (claims.remove(claim)) update();
  }

  private void update() {
    boolean wanted = claims.isEmpty() ? lasting : claims.getLast().active;
    if (wanted == active) return;
    active = wanted;
    changed.accept(wanted);
  }
}

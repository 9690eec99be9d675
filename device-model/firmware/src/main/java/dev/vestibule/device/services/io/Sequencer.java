package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.services.io.Sequence.Step;
import java.util.List;
import java.util.Optional;

/** Plays sequences, one at a time. */
final class Sequencer {

  private final DeviceLoop loop;
  private final Player player;
  private Optional<Timer> pending = Optional.empty();

  /** Whoever does what a sequence says. */
  @FunctionalInterface
  interface Player {
    /** Takes this state. */
    void take(boolean active);

    /** Says of the timer what will be seen when it runs, if anything will. */
    default void announce(Timer timer, boolean active) {}
  }

  Sequencer(DeviceLoop loop, Player player) {
    this.loop = loop;
    this.player = player;
  }

  /** Plays a sequence in place of the one before. */
  void play(Sequence sequence) {
    cancel();
    playFrom(0, sequence.steps());
  }

  /** Whether a sequence has not come to its end. */
  boolean playing() {
    return pending.isPresent();
  }

  /** Monotonic time of the next step, or of the end. */
  Optional<Long> next() {
    return pending.map(Timer::due);
  }

  /** Ends the sequence; the state it reached stays. */
  void cancel() {
    pending.ifPresent(Timer::cancel);
    pending = Optional.empty();
  }

  private void playFrom(int at, List<Step> steps) {
    pending = Optional.empty();
    if (at == steps.size()) return;
    Step step = steps.get(at);
    boolean last = at == steps.size() - 1;
    if (!last || !step.lasting().isZero()) {
      Timer timer = loop.after(step.lasting(), () -> playFrom(at + 1, steps));
      if (!last) player.announce(timer, steps.get(at + 1).active());
      pending = Optional.of(timer);
    }
    player.take(step.active());
  }
}

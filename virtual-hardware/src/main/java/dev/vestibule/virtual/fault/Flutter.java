package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Something that fails for a moment again and again. */
final class Flutter {

  private final Timeline time;
  private final Duration moment;
  private final Consumer<Boolean> fails;
  private Optional<Booking> recovery = Optional.empty();

  private Flutter(Timeline time, Duration moment, Consumer<Boolean> fails) {
    this.time = time;
    this.moment = moment;
    this.fails = fails;
  }

  /**
   * Starts it; run the answer to stop, with nothing failing any more.
   *
   * @param period from failure to failure
   * @param moment how long each lasts
   * @param fails is told whether it fails from now on
   */
  static Runnable every(Duration period, Duration moment, Timeline time, Consumer<Boolean> fails) {
    var flutter = new Flutter(time, moment, fails);
    Runnable beat = Beat.every(period, time, flutter::fail);
    return () -> {
      beat.run();
      flutter.recovery.ifPresent(Booking::cancel);
      fails.accept(false);
    };
  }

  private void fail() {
    recovery.ifPresent(Booking::cancel);
    fails.accept(true);
    recovery = Optional.of(time.after(moment, () -> fails.accept(false)));
  }
}

package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.bench.Deeds.Deed;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;

/**
 * How every hand works: in a turn of the board's time, and noted.
 *
 * @param time the board's time
 * @param deeds where it is noted
 */
record Doing(Timeline time, Deeds deeds) {

  private static final Duration LONGEST = Duration.ofDays(1);

  /** Does it now. */
  void now(String words, String signal, Runnable work) {
    time.act(
        () -> {
          deeds.add(new Deed(time.nanos(), words, signal));
          work.run();
        });
  }

  /** Books the end of something that was begun. */
  void after(Duration delay, Runnable work) {
    time.after(delay, work);
  }

  /** Throws unless a hand can do something for so long. */
  static Duration checked(Duration duration) {
    if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) return duration;
    throw new IllegalArgumentException(
        "a hand holds for more than 0 s and at most 1 day: " + duration);
  }
}

package dev.vestibule.app.speed;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import java.time.Duration;
import java.util.PriorityQueue;

/** How many timers a second fire: 100 of them, each starting itself anew. */
final class Kernel {

  private static final int TIMERS = 100;
  private static final int EVENTS = 2_000_000;

  private Kernel() {}

  static Contest contest() {
    return new Contest(
        "kernel",
        "events/s",
        new Side("device loop", Kernel::loop),
        new Side("plain PriorityQueue", Kernel::queue),
        ">= 1.5 x ns-3, which does 8.1 M/s with 100 timers elsewhere");
  }

  private static double loop() {
    var time = new LeapingTime();
    var loop =
        new DeviceLoop(
            time,
            failure -> {
              throw failure;
            });
    int[] left = {EVENTS};
    for (int i = 1; i <= TIMERS; i++) again(loop, Duration.ofNanos(i * 1_000L), left);
    return EVENTS / Stopwatch.seconds(() -> time.runWhile(() -> left[0] > 0));
  }

  private static void again(DeviceLoop loop, Duration period, int[] left) {
    loop.after(
        period,
        () -> {
          left[0]--;
          again(loop, period, left);
        });
  }

  private record Due(long at, long sequence, long period) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = Long.compare(at, other.at);
      return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
  }

  private static double queue() {
    var queue = new PriorityQueue<Due>();
    for (int i = 1; i <= TIMERS; i++) queue.add(new Due(i * 1_000L, i, i * 1_000L));
    return EVENTS
        / Stopwatch.seconds(
            () -> {
              long sequence = TIMERS;
              for (int left = EVENTS; left > 0; left--) {
                Due due = queue.remove();
                queue.add(new Due(due.at + due.period, ++sequence, due.period));
              }
            });
  }
}

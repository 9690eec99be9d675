package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Due;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceLoopTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ManualTime time = new ManualTime();
  private final List<String> done = new ArrayList<>();
  private final DeviceLoop loop = new DeviceLoop(time, failure -> done.add(failure.getMessage()));

  @Test
  void runsTimersByDueTimeAndThenInTheOrderTheyWereSet() {
    loop.after(SECOND.multipliedBy(2), () -> done.add("second"));
    loop.after(SECOND, () -> done.add("first"));
    loop.after(SECOND.multipliedBy(2), () -> done.add("third"));

    time.advance(SECOND.multipliedBy(3));

    assertThat(done).containsExactly("first", "second", "third");
  }

  @Test
  void runsATimerAtItsOwnTimeAndNotAtTheEndOfTheStep() {
    loop.after(SECOND, () -> done.add("at " + time.nanos()));

    time.advance(SECOND.multipliedBy(10));

    assertThat(done).containsExactly("at " + SECOND.toNanos());
  }

  @Test
  void aCancelledTimerLeavesAtOnce() {
    var timer = loop.after(SECOND, () -> done.add("never"));
    assertThat(loop.timers()).isEqualTo(1);

    timer.cancel();

    assertThat(loop.timers()).isZero();
    time.advance(SECOND.multipliedBy(2));
    assertThat(done).isEmpty();
  }

  @Test
  void neverRunsWhatIsPostedInsideTheCallThatPostsIt() {
    loop.post(
        () -> {
          loop.post(() -> done.add("later"));
          done.add("now");
        });

    time.advance(Duration.ZERO);

    assertThat(done).containsExactly("now", "later");
  }

  @Test
  void goesOnWithTheNextAfterWorkThatThrew() {
    loop.post(
        () -> {
          throw new IllegalStateException("broken");
        });
    loop.post(() -> done.add("next"));

    time.advance(Duration.ZERO);

    assertThat(done).containsExactly("broken", "next");
  }

  @Test
  void aTimerRemembersTheCauseOfWhatSetIt() {
    loop.because(7, () -> loop.after(SECOND, () -> done.add("because of " + loop.cause())));
    loop.after(SECOND, () -> done.add("because of " + loop.cause()));

    time.advance(SECOND);

    assertThat(done).containsExactly("because of 7", "because of 0");
  }

  @Test
  void tellsWhatWillBeSeen() {
    loop.after(SECOND, () -> {}).tells("relay1", "opens");
    loop.after(SECOND, () -> {});

    assertThat(loop.due()).containsExactly(new Due("relay1", 0, SECOND.toNanos(), "opens"));
  }

  @Test
  void runsNothingOnceItHasStopped() {
    loop.after(SECOND, () -> done.add("timer"));
    loop.post(() -> done.add("posted"));

    loop.stop();
    time.advance(SECOND);

    assertThat(done).isEmpty();
    assertThat(loop.post(() -> {})).isFalse();
  }

  @Test
  void refusesWorkWhenTooMuchIsWaiting() {
    int taken = 0;
    while (loop.post(() -> {})) taken++;

    assertThat(taken).isEqualTo(100_000);
  }
}

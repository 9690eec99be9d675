package dev.vestibule.virtual.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private final Timeline time = new Timeline(Instant.parse("2026-01-31T14:32:00Z"));
  private final List<String> log = new ArrayList<>();

  @Test
  void workRunsInOrderOfDueTimeThenOfBooking() {
    time.at(20, () -> log.add("c"));
    time.at(10, () -> log.add("a"));
    time.at(20, () -> log.add("d"));
    time.at(10, () -> log.add("b"));
    time.advance(Duration.ofNanos(20));
    assertThat(log).containsExactly("a", "b", "c", "d");
  }

  @Test
  void workBookedByWorkRunsInTheSameAdvanceIfItIsDue() {
    time.at(10, () -> time.after(Duration.ofNanos(5), () -> log.add("at " + time.nanos())));
    time.advance(Duration.ofNanos(100));
    assertThat(log).containsExactly("at 15");
    assertThat(time.nanos()).isEqualTo(100);
  }

  @Test
  void theAlarmNeverRunsInsideTheCallThatArmsIt() {
    time.act(
        () -> {
          time.alarm(0, () -> log.add("alarm"));
          log.add("armed");
        });
    assertThat(log).containsExactly("armed", "alarm");
  }

  @Test
  void anAlarmRingsOnceAndALaterOneReplacesIt() {
    time.alarm(10, () -> log.add("first"));
    time.alarm(20, () -> log.add("second"));
    time.advance(Duration.ofNanos(100));
    assertThat(log).containsExactly("second");
  }

  @Test
  void cancelledWorkDoesNotRun() {
    time.at(10, () -> log.add("never")).cancel();
    time.advance(Duration.ofNanos(10));
    assertThat(log).isEmpty();
    assertThat(time.nextDue()).isEmpty();
  }

  @Test
  void settingTheClockLeavesTheMonotonicClockAlone() {
    time.advance(Duration.ofSeconds(3));
    time.set(Instant.parse("2030-01-01T00:00:00Z"));
    time.advance(Duration.ofSeconds(2));
    assertThat(time.now()).isEqualTo("2030-01-01T00:00:02Z");
    assertThat(time.nanos()).isEqualTo(5_000_000_000L);
  }
}

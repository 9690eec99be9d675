package dev.vestibule.virtual.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ClockworkTest {

  private static final Pace VERY_FAST = new Pace.Scaled(10_000);

  private final Clockwork clockwork = new Clockwork(1);
  private final Timeline timeline = new Timeline(Instant.EPOCH);

  @Test
  void oneThreadLetsManyTimelinesPass() throws Exception {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    List<CompletableFuture<Boolean>> rung = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      var time = new Timeline(Instant.EPOCH);
      var rings = new CompletableFuture<Boolean>();
      time.after(Duration.ofMinutes(1), () -> rings.complete(threads.add(Thread.currentThread())));
      clockwork.drive(time, VERY_FAST);
      rung.add(rings);
    }

    for (CompletableFuture<Boolean> each : rung) await(each);

    assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void whatComesFromOutsideIsDoneAtOnceWhileTimeStandsStill() throws Exception {
    try (var stepped = clockwork.drive(timeline, new Pace.Stepped())) {
      var heard = new CompletableFuture<Long>();
      timeline.at(0, () -> heard.complete(timeline.nanos()));

      assertThat(await(heard)).isZero();
      assertThat(stepped.pace()).isEqualTo(new Pace.Stepped());
    }
  }

  @Test
  void anotherPaceCountsAtOnce() throws Exception {
    try (var driver = clockwork.drive(timeline, new Pace.Stepped())) {
      var due = new CompletableFuture<Boolean>();
      timeline.after(Duration.ofHours(1), () -> due.complete(true));
      driver.pace(new Pace.Scaled(10_000));

      assertThat(await(due)).isTrue();
    }
  }

  @Test
  void aTimelineThatIsNoLongerDrivenStandsStill() throws Exception {
    clockwork.drive(timeline, VERY_FAST).close();
    var done = new CompletableFuture<Boolean>();
    timeline.at(0, () -> done.complete(true));
    othersHaveTheirTurn();
    assertThat(done).isNotDone();

    timeline.settle();

    assertThat(done).isDone();
  }

  @Test
  void workThatFailsStopsItsOwnTimelineAlone() throws Exception {
    var reported = new CompletableFuture<Throwable>();
    var failing = new Timeline(Instant.EPOCH);
    failing.at(
        0,
        () -> {
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, failure) -> reported.complete(failure));
          throw new IllegalStateException("broken");
        });
    clockwork.drive(failing, VERY_FAST);

    assertThat(await(reported)).hasMessage("broken");
    othersHaveTheirTurn();
  }

  private void othersHaveTheirTurn() throws Exception {
    var other = new Timeline(Instant.EPOCH);
    var turn = new CompletableFuture<Boolean>();
    other.at(0, () -> turn.complete(true));
    TimelineDriver driver = clockwork.drive(other, new Pace.Stepped());
    assertThat(await(turn)).isTrue();
    driver.close();
  }

  private static <T> T await(CompletableFuture<T> coming) throws Exception {
    return coming.get(10, TimeUnit.SECONDS);
  }
}

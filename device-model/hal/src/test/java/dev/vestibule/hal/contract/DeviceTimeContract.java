package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.DeviceTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of every board's clocks. */
public abstract class DeviceTimeContract {

  private static final Instant MAY = Instant.parse("2027-05-01T12:00:00Z");

  private final TimeRig rig;
  private final List<String> woken = new ArrayList<>();

  /** Clocks on this rig. */
  protected DeviceTimeContract(TimeRig rig) {
    this.rig = rig;
  }

  /** A stopwatch. */
  public interface TimeRig extends Rig {

    /** The clocks. */
    DeviceTime time();
  }

  @Test
  void bothClocksRun() {
    Instant now = time().now();
    long nanos = time().nanos();
    rig.pass(Duration.ofSeconds(5));
    assertThat(Duration.between(now, time().now())).isEqualTo(Duration.ofSeconds(5));
    assertThat(time().nanos() - nanos).isEqualTo(5_000_000_000L);
  }

  @Test
  void settingTheRealTimeClockLeavesTheMonotonicOneAlone() {
    long nanos = time().nanos();
    time().set(MAY);
    assertThat(time().now()).isEqualTo(MAY);
    assertThat(time().nanos()).isEqualTo(nanos);
    rig.pass(Duration.ofSeconds(1));
    assertThat(time().now()).isEqualTo(MAY.plusSeconds(1));
  }

  @Test
  void theAlarmRingsOnceWhenItIsDue() {
    long due = time().nanos() + 3_000_000_000L;
    time().alarm(due, () -> woken.add("at " + (time().nanos() - due)));
    rig.pass(Duration.ofNanos(2_999_999_999L));
    assertThat(woken).isEmpty();
    rig.pass(Duration.ofSeconds(10));
    assertThat(woken).containsExactly("at 0");
  }

  @Test
  void anAlarmThatIsDueAlreadyRingsAtOnceButNotInsideTheCall() {
    time().alarm(0, () -> woken.add("late"));
    assertThat(woken).isEmpty();
    rig.pass(Duration.ZERO);
    assertThat(woken).containsExactly("late");
  }

  @Test
  void aLaterAlarmReplacesTheOneBefore() {
    time().alarm(time().nanos() + 1_000, () -> woken.add("first"));
    time().alarm(time().nanos() + 2_000, () -> woken.add("second"));
    rig.pass(Duration.ofSeconds(1));
    assertThat(woken).containsExactly("second");
  }

  @Test
  void anAlarmCanBeArmedInsideAnAlarm() {
    time()
        .alarm(
            time().nanos(),
            () -> {
              woken.add("first");
              time().alarm(time().nanos() + 1_000, () -> woken.add("second"));
            });
    rig.pass(Duration.ofSeconds(1));
    assertThat(woken).containsExactly("first", "second");
  }

  @Test
  void settingTheRealTimeClockDoesNotMoveTheAlarm() {
    time().alarm(time().nanos() + 1_000_000_000L, () -> woken.add("alarm"));
    time().set(time().now().plus(Duration.ofDays(1)));
    rig.pass(Duration.ofMillis(999));
    assertThat(woken).isEmpty();
    rig.pass(Duration.ofMillis(1));
    assertThat(woken).containsExactly("alarm");
  }

  private DeviceTime time() {
    return rig.time();
  }
}

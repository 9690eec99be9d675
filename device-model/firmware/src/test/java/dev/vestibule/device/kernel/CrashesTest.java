package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.log.Crashes;
import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.store.Store;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CrashesTest {

  private final ManualTime time = new ManualTime();
  private final DeviceLoop loop =
      new DeviceLoop(
          time,
          failure -> {
            throw failure;
          });
  private final Logs logs = new Logs(loop, new Store(new MemoryVolume()));
  private final Crashes crashes = new Crashes(loop, logs);

  @Test
  void tellsUsersWhatFailedAndKeepsTheTraceForTheCrashReport() {
    crashes.failed(new IllegalStateException("PIN 8642"));

    LogLine told = logs.lines(Log.SYSTEM).getFirst();
    assertThat(told.severity()).isEqualTo(Severity.ERR);
    assertThat(told.text()).contains("java.lang.IllegalStateException at ", "CrashesTest.java");
    assertThat(logs.lines(Log.CRASH)).hasSizeGreaterThan(1).hasSizeLessThan(30);
  }

  @Test
  void tellsNothingThatSomebodyMayHaveTyped() {
    crashes.failed(new IllegalStateException("PIN 8642"));

    assertThat(logs.lines(Log.SYSTEM)).noneMatch(line -> line.text().contains("8642"));
    assertThat(logs.lines(Log.CRASH)).noneMatch(line -> line.text().contains("8642"));
  }

  @Test
  void aFailureThatComesAgainAndAgainIsToldOnceAMinute() {
    for (int i = 0; i < 100; i++) crashes.failed(same());
    assertThat(logs.lines(Log.SYSTEM)).hasSize(1);

    time.advance(Duration.ofMinutes(1));
    crashes.failed(same());

    assertThat(logs.lines(Log.SYSTEM)).hasSize(2);
  }

  private static IllegalStateException same() {
    return new IllegalStateException("same place");
  }
}

package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.hal.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogsTest {

  private final ManualTime time = new ManualTime();
  private final MemoryVolume flash = new MemoryVolume();
  private final Logs logs = started();

  @Test
  void keepsEachLogForItselfInOrder() {
    logs.system(Severity.INFO, "init", "first");
    logs.audit(AuditClass.AUTHENTICATION, "httpd", "eve@10.0.0.2 Authentication failed (HTTP).");
    logs.system(Severity.WARNING, "httpd", "second");

    assertThat(texts(logs, Log.SYSTEM)).containsExactly("first", "second");
    assertThat(texts(logs, Log.AUDIT))
        .containsExactly("Authentication: eve@10.0.0.2 Authentication failed (HTTP).");
    assertThat(texts(logs, Log.ACCESS)).isEmpty();
  }

  @Test
  void aLineHasTheTimeOfTheDeviceAndTheNumberOfItsProgram() {
    logs.system(Severity.INFO, "init", "first");
    logs.system(Severity.INFO, "kernel", "second");
    logs.access(Severity.INFO, "init", "third");

    assertThat(logs.lines(Log.SYSTEM).getFirst().time()).isEqualTo(time.now());
    assertThat(logs.lines(Log.SYSTEM))
        .extracting(LogLine::tag)
        .containsExactly("init[536]", "kernel");
    assertThat(logs.lines(Log.ACCESS)).extracting(LogLine::tag).containsExactly("init[536]");
  }

  @Test
  void anAuditLineKnowsItsClass() {
    logs.audit(AuditClass.ACCOUNT_CHANGE, "httpd", "root created joe");

    LogLine line = logs.lines(Log.AUDIT).getFirst();
    assertThat(AuditClass.of(line)).hasValue(AuditClass.ACCOUNT_CHANGE);
    assertThat(AuditClass.ACCOUNT_CHANGE.message(line)).isEqualTo("root created joe");
  }

  @Test
  void nobodyCanForgeALine() {
    logs.access(
        Severity.NOTICE, "httpd", "eve\n2026-01-01 root logged in\u2028x\u001b[2J\u202Ey\uD800");

    assertThat(texts(logs, Log.ACCESS))
        .containsExactly("eve#0122026-01-01 root logged in#20050x#033[2J#20056y#154000");
  }

  @Test
  void cutsWhatIsTooLongBetweenCharacters() {
    logs.system(Severity.INFO, "init", "a".repeat(999) + "\uD83D\uDD14" + "b".repeat(100_000));

    assertThat(texts(logs, Log.SYSTEM)).containsExactly("a".repeat(999) + "...");
  }

  @Test
  void refusesAProgramThatWouldBreakTheLine() {
    assertThatThrownBy(() -> logs.system(Severity.INFO, "my program", "text"))
        .hasMessageContaining("my program");
  }

  @Test
  void forgetsTheOldestBeyondAThousandLines() {
    for (int i = 1; i <= 1_003; i++) logs.system(Severity.INFO, "init", "line " + i);

    assertThat(texts(logs, Log.SYSTEM)).hasSize(1_000).startsWith("line 4").endsWith("line 1003");
  }

  @Test
  void forgetsTheOldestThatTakeTooMuchRoom() {
    for (int i = 1; i <= 900; i++) logs.system(Severity.INFO, "init", i + "x".repeat(900));

    assertThat(texts(logs, Log.SYSTEM)).hasSizeLessThan(50).last().asString().startsWith("900x");
  }

  @Test
  void graveLinesAreOnTheFlashWithinFiveSecondsAndTakeTheOthersAlong() {
    logs.system(Severity.INFO, "init", "started");
    time.advance(Duration.ofSeconds(30));
    assertThat(flash.names()).isEmpty();

    logs.system(Severity.ERR, "init", "broken");
    time.advance(Logs.SOON);

    assertThat(texts(started(), Log.SYSTEM)).containsExactly("started", "broken");
  }

  @Test
  void otherLinesAreOnTheFlashWithinAMinute() {
    logs.system(Severity.INFO, "init", "started: größe");
    time.advance(Logs.LATER);

    assertThat(started().lines(Log.SYSTEM)).isEqualTo(logs.lines(Log.SYSTEM));
    assertThat(flash.names()).containsExactly("log.system.doc");
  }

  @Test
  void manyLinesAreWrittenAtOnce() {
    for (int i = 0; i < 100; i++) logs.system(Severity.ERR, "init", "again");
    assertThat(flash.writes()).isZero();

    time.advance(Duration.ofMinutes(10));

    assertThat(flash.writes()).isEqualTo(1);
  }

  @Test
  void anOrderlyEndLosesNothing() {
    logs.access(Severity.INFO, "httpd", "done");
    logs.save();

    assertThat(texts(started(), Log.ACCESS)).containsExactly("done");
  }

  @Test
  void goesOnInMemoryWhenTheFlashFails() {
    flash.fault(new Volume.Full());
    logs.system(Severity.ERR, "init", "first");
    time.advance(Logs.SOON);
    logs.system(Severity.ERR, "init", "second");
    time.advance(Logs.SOON);

    assertThat(texts(logs, Log.SYSTEM)).containsExactly("first", "second");
  }

  @Test
  void tellsWatchersEachLineUntilTheyStop() {
    List<String> told = new ArrayList<>();
    Runnable stop = logs.watch(line -> told.add(line.text()));

    logs.access(Severity.NOTICE, "httpd", "heard");
    stop.run();
    logs.access(Severity.NOTICE, "httpd", "not heard");

    assertThat(told).containsExactly("heard");
  }

  private Logs started() {
    return new Logs(
        new DeviceLoop(
            time,
            failure -> {
              throw failure;
            }),
        new Store(flash));
  }

  private static List<String> texts(Logs logs, Log log) {
    return logs.lines(log).stream().map(LogLine::text).toList();
  }
}

package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.store.Document;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The rules that are kept and those that are tested. Tested rules hold until they are confirmed; if
 * nobody does in time, those that were kept hold again.
 */
final class Firewall {

  private record Test(Settings settings, Timer fallback) {}

  private final DeviceLoop loop;
  private final Document<Kept> kept;
  private final Checkpoint checkpoint;
  private Optional<Test> test = Optional.empty();

  Firewall(DeviceLoop loop, Document<Kept> kept, Checkpoint checkpoint) {
    this.loop = loop;
    this.kept = kept;
    this.checkpoint = checkpoint;
  }

  boolean activated() {
    return kept.value().activated();
  }

  Settings active() {
    return kept.value().settings();
  }

  Optional<Settings> pending() {
    return test.map(Test::settings);
  }

  /** Whole seconds until the test falls back, rounded up; 0 if nothing is tested. */
  long testTimeLeft() {
    return test.map(running -> running.fallback.due() - loop.nanos())
        .map(left -> Math.ceilDiv(left, TimeUnit.SECONDS.toNanos(1)))
        .orElse(0L);
  }

  /** Turns it on or off; a test that runs is rolled back. */
  void activate(boolean activated) {
    endTest();
    kept.replace(new Kept(activated, active()));
    enforce();
  }

  /** Keeps these rules at once. */
  void apply(Settings settings) {
    endTest();
    kept.replace(new Kept(activated(), settings));
    enforce();
  }

  /** Has these rules hold for a time. */
  void test(Settings settings, Duration time) {
    endTest();
    test = Optional.of(new Test(settings, loop.after(time, this::rollBack)));
    enforce();
  }

  /** Keeps what is tested. */
  void confirm() {
    pending().ifPresent(this::apply);
  }

  /** Has what was kept hold again. */
  void rollBack() {
    endTest();
    enforce();
  }

  /** Tells the gate. */
  void enforce() {
    checkpoint.enforce(
        activated() ? Optional.of(pending().orElse(active()).compile()) : Optional.empty());
  }

  private void endTest() {
    test.ifPresent(running -> running.fallback.cancel());
    test = Optional.empty();
  }
}

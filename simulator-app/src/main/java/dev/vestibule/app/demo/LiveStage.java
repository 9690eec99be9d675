package dev.vestibule.app.demo;

import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.scenarios.world.Stage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A stage on which time passes as fast as on the wall, unless somebody is in a hurry. */
final class LiveStage implements Stage {

  private static final long SLICE = Duration.ofMillis(20).toNanos();

  private final Audience audience;
  private boolean hurry;

  LiveStage(Audience audience) {
    this.audience = audience;
  }

  /** Whether what comes is only there to be passed. */
  void hurry(boolean hurry) {
    this.hurry = hurry;
  }

  @Override
  public void present(Twin unit, Supplier<List<Card>> wallet) {
    audience.sees(unit, wallet);
  }

  @Override
  public void pass(Twin unit, Duration time) {
    if (hurry) {
      unit.advance(time);
      return;
    }
    long start = System.nanoTime();
    for (long passed = 0; passed < time.toNanos(); ) {
      long slice = Math.min(SLICE, time.toNanos() - passed);
      unit.advance(Duration.ofNanos(slice));
      passed += slice;
      LockSupport.parkNanos(this, start + passed - System.nanoTime());
    }
  }
}

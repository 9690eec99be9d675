package dev.vestibule.scenarios.program;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what another program does, which cannot be told when it has. */
public final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration GLANCE = Duration.ofMillis(10);

  private Patience() {}

  /** Looks again and again; false if it has not come true after ten seconds. */
  public static boolean until(BooleanSupplier condition) {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() >= end) return false;
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    return true;
  }
}

package dev.vestibule.gui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs a test's work where JavaFX wants it. */
public final class Fx {
  private Fx() {}

  /** Runs work on the FX thread and gives back what it found. */
  public static <T> T on(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException("JavaFX did not start", e);
    }
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  /** Runs work on the FX thread. */
  public static void run(Runnable work) {
    on(
        () -> {
          work.run();
          return true;
        });
  }
}

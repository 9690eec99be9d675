package dev.vestibule.gui.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;

/**
 * The one JavaFX toolkit a virtual machine can have. It is started when first asked for, on a
 * screen if there is one, and stays.
 */
public final class Toolkit {

  private static final long PATIENCE = 60;

  /**
   * JavaFX warns of the class path at each start. We use it on purpose, because the start cache of
   * the distribution does, so that one warning is left out.
   */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Toolkit() {}

  /** Whether there is a screen to show a window on. */
  public static boolean hasScreen() {
    if (!System.getProperty("os.name", "").startsWith("Linux")) return true;
    return System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
  }

  /** Starts it unless it runs. Without a screen it draws into memory. */
  public static void start() {
    if (!hasScreen() && System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.runLater(() -> Platform.setImplicitExit(false));
    }
  }

  /** Does something on the toolkit's thread and waits for its result. */
  static <T> T ask(Supplier<T> question) {
    if (Platform.isFxApplicationThread()) return question.get();
    start();
    var answer = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
          }
        });
    try {
      return answer.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the toolkit does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}

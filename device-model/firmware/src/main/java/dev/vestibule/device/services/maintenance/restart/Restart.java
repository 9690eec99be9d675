package dev.vestibule.device.services.maintenance.restart;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.store.Change;
import dev.vestibule.hal.Processor;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How the program ends by its own will: all services stop, then a change of the store is made that
 * nobody can write over any more, and the processor starts anew.
 */
public final class Restart {

  /** Why it ends if it is for nothing but a restart. */
  public static final String PLAIN = "Restart";

  /** So that whoever asked for it has his answer and can close the connection. Assumed. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Kernel kernel;
  private final Processor processor;
  private final Runnable stopServices;
  private final Consumer<Change> always;
  private boolean coming;

  /**
   * @param stopServices ends all services in good order
   * @param always what is changed on the flash at every restart, before what else is wanted
   */
  public Restart(
      Kernel kernel, Processor processor, Runnable stopServices, Consumer<Change> always) {
    this.kernel = kernel;
    this.processor = processor;
    this.stopServices = stopServices;
    this.always = always;
  }

  /** Whether the program is about to end. */
  public boolean coming() {
    return coming;
  }

  /** Ends the program in a second; without effect if it is about to end already. */
  public void soon(String why, Consumer<Change> change) {
    if (coming) return;
    coming = true;
    kernel.loop().after(SOON, () -> now(why, change));
  }

  /**
   * Ends the program at once.
   *
   * @param why for journal and log
   * @param change what is changed on the flash before
   */
  public void now(String why, Consumer<Change> change) {
    coming = true;
    kernel.journal().note(Kind.ACTION, why).then(() -> end(why, change));
  }

  private void end(String why, Consumer<Change> wanted) {
    kernel
        .log()
        .system(Severity.NOTICE, "init", why.equals(PLAIN) ? "Restarting" : "Restarting: " + why);
    kernel.log().save();
    stopServices.run();
    kernel.loop().stop();
    try {
      Change change = kernel.store().change();
      always.accept(change);
      wanted.accept(change);
      change.commit();
    } finally {
      processor.reset();
    }
  }
}

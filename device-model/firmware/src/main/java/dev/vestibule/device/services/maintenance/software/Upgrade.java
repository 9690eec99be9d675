package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.store.Change;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.services.maintenance.restart.Restart;
import dev.vestibule.device.services.maintenance.software.Signers.Distrusted;
import dev.vestibule.device.services.maintenance.software.Signers.Trusted;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Installs an image beside the one that runs. The unit goes on working meanwhile and flashes its
 * status LED; at the end it starts anew. Until that moment a loss of power leaves what ran before.
 */
final class Upgrade {

  /** How long it takes. Assumed: a real unit takes some minutes. */
  static final Duration DURATION = Duration.ofSeconds(90);

  private final Kernel kernel;
  private final AxisOs os;
  private final Restart restart;
  private final Supplier<Runnable> flashing;
  private boolean running;

  /**
   * @param flashing begins to flash the status LED amber; run the answer to end it
   */
  Upgrade(Kernel kernel, AxisOs os, Restart restart, Supplier<Runnable> flashing) {
    this.kernel = kernel;
    this.os = os;
    this.restart = restart;
    this.flashing = flashing;
  }

  /** Whether one is under way. */
  boolean running() {
    return running;
  }

  /** How an attempt to begin ended. */
  sealed interface Begun {}

  record Installing(String version) implements Begun {}

  record Refused(Refusal why) implements Begun {}

  /** Begins, unless the unit is busy, is on trial itself, or the image must not be installed. */
  Begun begin(Optional<byte[]> file, Wish wish) {
    if (running || restart.coming()) return new Refused(Refusal.BUSY);
    if (os.trial().isPresent()) return new Refused(Refusal.UNCOMMITTED);
    if (file.isEmpty()) return new Refused(Refusal.NO_FILE);
    boolean hard = wish.reset().filter(Reset.FACTORY_DEFAULT::equals).isPresent();
    return switch (os.judge(file.get(), hard)) {
      case Distrusted(Refusal why) -> refuse(why);
      case Trusted(ReleaseImage image) -> install(file.get(), image, wish);
    };
  }

  private Begun refuse(Refusal why) {
    kernel.log().system(Severity.WARNING, "fwmgr", "Upgrade refused: " + why.message());
    return new Refused(why);
  }

  private Begun install(byte[] file, ReleaseImage image, Wish wish) {
    os.write(file);
    running = true;
    String words = "AXIS OS upgrade to " + image.version();
    kernel.log().system(Severity.NOTICE, "fwmgr", words);
    kernel
        .journal()
        .note(Kind.ACTION, words)
        .then(
            () -> {
              Runnable end = flashing.get();
              kernel
                  .loop()
                  .after(
                      DURATION,
                      () -> {
                        end.run();
                        restart.now("AXIS OS " + image.version() + " installed", to(wish));
                      });
            });
    return new Installing(image.version());
  }

  private Consumer<Change> to(Wish wish) {
    return change ->
        wish.reset()
            .ifPresentOrElse(
                reset -> os.activate(kernel.loop().now(), reset, change),
                () -> os.activate(kernel.loop().now(), wish.trial(), change));
  }
}

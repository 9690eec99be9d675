package dev.vestibule.device.services.maintenance;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.Processor;
import java.util.Map;

/** Restart and factory default. Source: user manual, Maintenance. */
public final class MaintenanceService implements Service {

  private final Kernel kernel;
  private final Processor processor;

  public MaintenanceService(Kernel kernel, Processor processor) {
    this.kernel = kernel;
    this.processor = processor;
  }

  @Override
  public void declare() {}

  /** Starts the device anew with all settings kept. */
  public void restart() {
    kernel
        .journal()
        .note(Kind.ACTION, "Restart")
        .then(
            () -> {
              kernel.log().system(Severity.NOTICE, "init", "Restarting");
              kernel.log().save();
              processor.reset();
            });
  }

  /** Returns all settings to factory values, the address included, and starts the device anew. */
  public void factoryDefault() {
    kernel
        .journal()
        .note(Kind.ACTION, "Factory default")
        .then(
            () -> {
              kernel.store().replaceAll(Map.of());
              processor.reset();
            });
  }
}

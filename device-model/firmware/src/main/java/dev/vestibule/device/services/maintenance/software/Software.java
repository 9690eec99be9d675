package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.services.maintenance.restart.Restart;
import java.util.function.Supplier;

/** What clients can do with the AXIS OS of the unit. */
public final class Software {

  private final Kernel kernel;
  private final FirmwareManagement management;
  private final LegacyUpgrade legacy;
  private final CustomCertificates certificates;

  /**
   * @param flashing begins to flash the status LED amber; run the answer to end it
   */
  public Software(Kernel kernel, AxisOs os, Restart restart, Supplier<Runnable> flashing) {
    this.kernel = kernel;
    var upgrade = new Upgrade(kernel, os, restart, flashing);
    management = new FirmwareManagement(kernel, os, upgrade, restart);
    legacy = new LegacyUpgrade(upgrade);
    certificates = new CustomCertificates(kernel, os);
  }

  /** Adds its paths. */
  public void declare() {
    kernel.endpoints().declare(management.api());
    kernel.endpoints().declare(legacy.endpoint());
    kernel.endpoints().declare(certificates.api());
  }

  /** All has started. */
  public void start() {
    management.start();
  }
}

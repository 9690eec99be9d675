package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.services.maintenance.restart.Restart;
import java.util.function.Supplier;

/** What clients can do with the AXIS OS of the unit. */
public final class Software {

  private static final Parameter<String> VERSION =
      Parameter.fact(
          "Properties.FirmwareManagement.Version",
          FirmwareManagement.VERSION,
          "Firmware management API version",
          Source.vapix("Firmware management API, Identification"));

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

  /** Adds its paths, and that clients can know of them. */
  public void declare() {
    kernel.parameters().declare(VERSION);
    kernel.endpoints().declare(management.api());
    kernel.endpoints().declare(legacy.endpoint());
    kernel.endpoints().declare(certificates.api());
  }

  /** All has started. */
  public void start() {
    management.start();
  }
}

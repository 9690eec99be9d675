package dev.vestibule.device.services.maintenance;

import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Change;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.services.maintenance.restart.LegacyPage;
import dev.vestibule.device.services.maintenance.restart.Restart;
import dev.vestibule.device.services.maintenance.software.AxisOs;
import dev.vestibule.device.services.maintenance.software.Software;
import dev.vestibule.hal.Processor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Restart, restore, factory default and AXIS OS upgrade. Source: user manual, Maintenance. */
public final class MaintenanceService implements Service {

  /** One of the things that end with a start of the program. */
  private record Deed(String words, Consumer<Change> change) {}

  private static final Deed RESTART = new Deed(Restart.PLAIN, change -> {});
  private static final Deed RESTORE = new Deed("Restore", change -> change.reset(Reset.RESTORE));
  private static final Deed FACTORY_DEFAULT =
      new Deed("Factory default", change -> change.reset(Reset.FACTORY_DEFAULT));

  private static final Source SOURCE = Source.vapix("System settings");

  private final Kernel kernel;
  private final AxisOs os;
  private final Restart restart;
  private final Software software;

  /**
   * @param os what boots and is upgraded
   * @param stopServices ends all services in good order
   * @param flashing begins to flash the status LED amber; run the answer to end it
   */
  public MaintenanceService(
      Kernel kernel,
      AxisOs os,
      Processor processor,
      Runnable stopServices,
      Supplier<Runnable> flashing) {
    this.kernel = kernel;
    this.os = os;
    restart = new Restart(kernel, processor, stopServices, os::startsAgain);
    software = new Software(kernel, os, restart, flashing);
  }

  @Override
  public void declare() {
    declare("restart", RESTART, "Starts the unit anew with all settings kept.");
    declare(
        "factorydefault",
        RESTORE,
        "Returns most settings to factory values; what the unit is reached by stays.");
    declare("hardfactorydefault", FACTORY_DEFAULT, "Returns all settings to factory values.");
    software.declare();
  }

  @Override
  public void start() {
    software.start();
  }

  /** Starts the device anew with all settings kept. */
  public void restart() {
    now(RESTART);
  }

  /** Returns settings to factory values, but for those kept on restore, and starts anew. */
  public void restore() {
    now(RESTORE);
  }

  /** Returns all settings to factory values, the address included, and starts the device anew. */
  public void factoryDefault() {
    now(FACTORY_DEFAULT);
  }

  /** Starts the device anew with the AXIS OS and the settings it had before. */
  public void rollBack(String why) {
    restart.now("AXIS OS rollback: " + why, os::rollBack);
  }

  private void now(Deed deed) {
    restart.now(deed.words, deed.change);
  }

  private void declare(String name, Deed deed, String help) {
    kernel
        .endpoints()
        .declare(
            Endpoint.cgi(
                name, Access.ADMIN, deed.words, help, SOURCE, request -> soon(deed, request)));
  }

  private Response soon(Deed deed, Request request) {
    kernel
        .log()
        .audit(AuditClass.API_ACTIVITY, "httpd", request.client().name() + " " + deed.words + ".");
    restart.soon(deed.words, deed.change);
    return LegacyPage.of(deed.words, "The unit starts anew.");
  }
}

package dev.vestibule.device.services.logs;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.log.AccessLogging;
import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.log.Crashes;
import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.hal.Processor.StartCause;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Offers the logs and reports, writes the first and the last line of each run, and tells audit
 * lines as events. It is the first service to start and the last to stop.
 */
public final class LogService implements Service {

  private static final Topic AUDIT =
      Topic.message(
          "tns1:Device/tnsaxis:Log/Audit",
          "Audit log",
          List.of(),
          List.of(Item.string("class", "Class"), Item.string("message", "Message")),
          "A user or the system did something that is in the audit log.",
          Source.observed("event declarations of AXIS OS 12"));

  private static final String PROGRAM = "init";

  private final Kernel kernel;
  private final StartCause cause;
  private final Crashes crashes;
  private final Locality here;
  private final LogPages pages;
  private final ReportPages reports;
  private long started;

  /**
   * @param cause why this run of the program began
   */
  public LogService(Kernel kernel, StartCause cause, Crashes crashes) {
    this.kernel = kernel;
    this.cause = cause;
    this.crashes = crashes;
    here = new Locality(kernel);
    pages = new LogPages(kernel.log(), new LogFormat(here));
    reports = new ReportPages(kernel, here);
  }

  @Override
  public void declare() {
    kernel.parameters().declare(AccessLogging.SETTING);
    kernel.events().declare(AUDIT);
    Source vapix = Source.vapix("System settings; that the text filter heeds case is assumed");
    page(
        "systemlog", "System log", "Lines of the system log; text= filters.", vapix, pages::system);
    page("accesslog", "Access log", "Lines of the access log.", vapix, pages::access);
    page(
        "auditlog",
        "Audit log",
        "Lines of the audit log; tail= the last ones, version=true the version.",
        Source.vapix("Audit log"),
        pages::audit);
    reports.declare();
    new ReportSections(kernel, here, pages, () -> kernel.loop().nanos() - started).offer();
  }

  @Override
  public void start() {
    started = kernel.loop().nanos();
    kernel.log().watch(this::tell);
    kernel
        .log()
        .system(
            Severity.INFO,
            "kernel",
            "%s, AXIS OS %s"
                .formatted(
                    here.text("Brand.ProdFullName").orElse("Unit"),
                    here.text("Properties.Firmware.Version").orElse("unknown")));
    if (cause == StartCause.WATCHDOG) crashes.watchdog();
    kernel.log().system(Severity.INFO, PROGRAM, "System started after " + after());
  }

  @Override
  public void stop() {
    kernel.log().system(Severity.INFO, PROGRAM, "System is shutting down");
  }

  private String after() {
    return switch (cause) {
      case POWER_ON -> "power-on";
      case RESET -> "a restart";
      case WATCHDOG -> "a watchdog reset";
    };
  }

  private void tell(LogLine line) {
    AuditClass.of(line)
        .ifPresent(
            about ->
                kernel
                    .events()
                    .set(
                        AUDIT,
                        Map.of(),
                        Map.of("class", about.words(), "message", about.message(line))));
  }

  private void page(
      String name, String title, String help, Source source, Function<Request, Response> answer) {
    kernel.endpoints().declare(Endpoint.cgi(name, Access.ADMIN, title, help, source, answer));
  }
}

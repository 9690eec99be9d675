package dev.vestibule.device.services.logs;

import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.journal.Entry;
import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.loop.Due;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.report.Section;
import dev.vestibule.device.kernel.service.Kernel;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sections of the reports that come from the kernel itself; services offer their own. */
final class ReportSections {

  /** Names of settings whose values nobody may read, however they are declared. */
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(passwd|password|passphrase|pwd|secret|community)");

  private final Kernel kernel;
  private final Locality here;
  private final LogPages pages;
  private final LongSupplier uptime;

  /**
   * @param uptime nanoseconds since the start
   */
  ReportSections(Kernel kernel, Locality here, LogPages pages, LongSupplier uptime) {
    this.kernel = kernel;
    this.here = here;
    this.pages = pages;
    this.uptime = uptime;
  }

  void offer() {
    report("system", "System", this::system);
    report("parameters", "Parameters", this::parameters);
    report("events", "Events", this::events);
    report("system-log", "System log", () -> pages.print(kernel.log().lines(Log.SYSTEM)));
    report("access-log", "Access log", () -> pages.print(kernel.log().lines(Log.ACCESS)));
    report("audit-log", "Audit log", () -> pages.print(kernel.log().lines(Log.AUDIT)));
    debug("crash-log", "Crash log", () -> pages.print(kernel.log().lines(Log.CRASH)));
    debug("timers", "Timers", this::timers);
    debug("journal", "Journal", this::journal);
  }

  private void report(String name, String title, Supplier<String> text) {
    kernel.report().offer(Section.report(name, title, text));
  }

  private void debug(String name, String title, Supplier<String> text) {
    kernel.report().offer(Section.debug(name, title, text));
  }

  private String system() {
    return """
    Product: %s
    Firmware: %s
    Serial number: %s
    Host name: %s
    Time: %s
    Uptime: %d seconds
    """
        .formatted(
            here.text("Brand.ProdFullName").orElse(""),
            here.text("Properties.Firmware.Version").orElse(""),
            here.serial(),
            here.host(),
            here.local(kernel.loop().now()),
            Duration.ofNanos(uptime.getAsLong()).toSeconds());
  }

  private String parameters() {
    return kernel.parameters().catalogue().stream()
        .filter(parameter -> parameter.read() != Access.NOBODY)
        .map(this::parameter)
        .collect(Collectors.joining());
  }

  private String parameter(Parameter<?> parameter) {
    boolean secret = SECRET.matcher(parameter.key()).matches();
    String value = secret ? "******" : kernel.parameters().text(parameter);
    return "root." + parameter.key() + "=" + value + "\n";
  }

  private String events() {
    return "Topics: %d, of them in rules: %d, properties with a value: %d\n"
        .formatted(
            kernel.events().catalogue().size(),
            kernel.events().catalogue().stream().filter(Topic::inRules).count(),
            kernel.events().properties().size());
  }

  private String timers() {
    return "Timers that wait: "
        + kernel.loop().timers()
        + "\n"
        + kernel.loop().due().stream().map(this::due).sorted().collect(Collectors.joining());
  }

  private String due(Due due) {
    long millis = Duration.ofNanos(due.due() - kernel.loop().nanos()).toMillis();
    return "%s %s in %d ms\n".formatted(due.signal(), due.verb(), millis);
  }

  private String journal() {
    return kernel.journal().entries().stream().map(this::entry).collect(Collectors.joining());
  }

  private String entry(Entry entry) {
    return "%d <- %d %s %s %s\n"
        .formatted(entry.id(), entry.cause(), entry.time(), entry.kind(), entry.text());
  }
}

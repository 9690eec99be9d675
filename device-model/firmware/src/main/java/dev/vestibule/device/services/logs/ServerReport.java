package dev.vestibule.device.services.logs;

import dev.vestibule.device.kernel.report.Reports;
import dev.vestibule.device.kernel.report.Section;
import dev.vestibule.device.kernel.report.Section.Depth;
import java.util.stream.Collectors;

/** The text of the server report: each section below its title. */
final class ServerReport {

  private final Reports sections;

  ServerReport(Reports sections) {
    this.sections = sections;
  }

  String text() {
    return sections.sections(Depth.REPORT).stream()
        .map(ServerReport::print)
        .collect(Collectors.joining());
  }

  private static String print(Section section) {
    return LogPages.titled(section.title()) + section.text().get();
  }
}

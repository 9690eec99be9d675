package dev.vestibule.device.services.logs;

import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.util.List;
import java.util.stream.Collectors;

/** Answers requests for the logs. */
final class LogPages {

  private static final String AUDIT_VERSION = "1.0.0\n";

  private final Logs logs;
  private final LogFormat format;

  LogPages(Logs logs, LogFormat format) {
    this.logs = logs;
    this.format = format;
  }

  /** The system log; {@code text} picks the lines that hold it. That case matters is assumed. */
  Response system(Request request) {
    String wanted = request.argument("text").orElse("");
    return Response.plain(
        titled("System log")
            + logs.lines(Log.SYSTEM).stream()
                .map(this::printed)
                .filter(line -> line.contains(wanted))
                .collect(Collectors.joining()));
  }

  /** The access log. */
  Response access(Request request) {
    return Response.plain(titled("Access log") + print(logs.lines(Log.ACCESS)));
  }

  /**
   * The audit log, without a title; {@code tail} picks the last lines, arguments that mean nothing
   * are ignored.
   */
  Response audit(Request request) {
    if (!request.method().equals("GET")) {
      return Response.text(400, "text/plain", "Error: the request method is not GET\n");
    }
    if (request.argument("version").orElse("").equals("true")) return Response.plain(AUDIT_VERSION);
    List<LogLine> lines = logs.lines(Log.AUDIT);
    int tail =
        request
            .argument("tail")
            .filter(text -> text.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .orElse(lines.size());
    return Response.plain(print(lines.subList(Math.max(0, lines.size() - tail), lines.size())));
  }

  /** Lines as the unit writes them. */
  String print(List<LogLine> lines) {
    return lines.stream().map(this::printed).collect(Collectors.joining());
  }

  /** The head of a log. */
  static String titled(String title) {
    return "\n----- " + title + " -----\n\n\n";
  }

  private String printed(LogLine line) {
    return format.print(line) + "\n";
  }
}

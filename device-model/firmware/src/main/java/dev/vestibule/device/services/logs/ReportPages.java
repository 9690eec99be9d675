package dev.vestibule.device.services.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.device.kernel.media.PictureSource;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.report.Section;
import dev.vestibule.device.kernel.report.Section.Depth;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Answers requests for the server report and the crash report. */
final class ReportPages {

  private static final String LIVE_VIEW = "1";
  private static final int COMPRESSION = 30;

  private final Kernel kernel;
  private final Locality here;
  private final ServerReport report;

  ReportPages(Kernel kernel, Locality here) {
    this.kernel = kernel;
    this.here = here;
    report = new ServerReport(kernel.report());
  }

  void declare() {
    kernel
        .endpoints()
        .declare(
            Endpoint.cgi(
                "serverreport",
                Access.ADMIN,
                "Server report",
                "The unit's state: mode=text, zip, zip_with_image or tar_all.",
                Source.vapix("System settings; names of files in archives are assumed"),
                this::serverReport));
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/axis-cgi/debug/debug.tgz",
                Set.of("GET"),
                Access.ADMIN,
                "Crash report",
                "The server report and debug data, which may be sensitive.",
                Source.observed("public clients download the crash report from here"),
                this::debug));
  }

  private Response serverReport(Request request) {
    return switch (request.argument("mode").orElse("text")) {
      case "text" ->
          file("text/plain; charset=utf-8", "inline", "txt", report.text().getBytes(UTF_8));
      case "zip" -> attached("application/zip", "zip", archive().zip());
      case "zip_with_image" -> attached("application/zip", "zip", withImage().zip());
      case "tar_all" -> attached("application/x-tar", "tar", withSections(Depth.REPORT).tar());
      default ->
          Response.text(400, "text/plain", "Error: mode is text, zip, zip_with_image or tar_all\n");
    };
  }

  private void debug(Request request, Consumer<Response> answer) {
    Optional<String> command = request.argument("cmd");
    if (command.isEmpty()) {
      answer.accept(crashReport());
      return;
    }
    kernel
        .report()
        .command(command.get())
        .ifPresentOrElse(
            handler -> handler.handle(request, answer),
            () -> answer.accept(Response.text(400, "text/plain", "Error: no such value of cmd\n")));
  }

  private Response crashReport() {
    Archive all = withSections(Depth.DEBUG);
    return file("application/gzip", "attachment", "tgz", all.tgz(), "crashreport");
  }

  private Archive archive() {
    return new Archive(now()).with("serverreport.txt", report.text());
  }

  /** With a snapshot of the live view, unless the camera gives none. */
  private Archive withImage() {
    Archive archive = archive();
    snapshot().ifPresent(picture -> archive.with("snapshot.jpg", picture));
    return archive;
  }

  private Archive withSections(Depth depth) {
    Archive archive = archive();
    for (Section section : kernel.report().sections(depth)) {
      archive.with(section.name() + ".txt", section.text().get());
    }
    return archive;
  }

  private Optional<byte[]> snapshot() {
    return kernel.media().pictures(LIVE_VIEW).flatMap(ReportPages::picture);
  }

  private static Optional<byte[]> picture(PictureSource view) {
    return view.jpeg(view.sizes().getFirst(), COMPRESSION);
  }

  private Response attached(String type, String ending, byte[] content) {
    return file(type, "attachment", ending, content);
  }

  private Response file(String type, String disposition, String ending, byte[] content) {
    return file(type, disposition, ending, content, "serverreport");
  }

  private Response file(
      String type, String disposition, String ending, byte[] content, String what) {
    String name =
        "%s_%s_%s.%s"
            .formatted(what, here.serial(), DateTimeFormatter.ISO_LOCAL_DATE.format(now()), ending);
    return Response.bytes(200, type, content)
        .with("Content-Disposition", disposition + "; filename=\"" + name + "\"");
  }

  private OffsetDateTime now() {
    return here.local(kernel.loop().now());
  }
}

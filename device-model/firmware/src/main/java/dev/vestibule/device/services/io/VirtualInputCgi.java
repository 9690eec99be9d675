package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Endpoints;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The virtual input API: switches virtual inputs and answers in XML. */
final class VirtualInputCgi {

  private static final String SCHEMA = "http://www.axis.com/vapix/http_cgi/virtualinput1";

  private final VirtualInputs inputs;

  /** What is wrong with a request. */
  private enum Fault {
    MISSING(10, "A required argument is missing"),
    NO_SUCH_INPUT(20, "The specified virtual input does not exist"),
    SCHEMA_VERSION(30, "The specified schema version is not supported"),
    DURATION(50, "Invalid duration");

    private final int code;
    private final String words;

    Fault(int code, String words) {
      this.code = code;
      this.words = words;
    }
  }

  VirtualInputCgi(VirtualInputs inputs) {
    this.inputs = inputs;
  }

  void declare(Endpoints endpoints) {
    declare(
        endpoints,
        "activate",
        "Activate virtual input",
        "Activates a virtual input, for a duration in seconds if one is given.",
        this::activate);
    declare(
        endpoints,
        "deactivate",
        "Deactivate virtual input",
        "Deactivates a virtual input.",
        this::deactivate);
    declare(
        endpoints,
        "getschemaversions",
        "Virtual input schema versions",
        "The versions of the XML schema of answers.",
        request -> schemaVersions());
  }

  private static void declare(
      Endpoints endpoints,
      String name,
      String title,
      String help,
      Function<Request, Response> answer) {
    endpoints.declare(
        Endpoint.cgi(
            "virtualinput/" + name,
            Access.OPERATOR,
            title,
            help,
            Source.vapix("Input and outputs, Virtual input API"),
            answer));
  }

  private Response activate(Request request) {
    Optional<Fault> fault = fault(request);
    if (fault.isPresent()) return failed(fault.get());
    Optional<String> seconds = request.argument("duration");
    if (seconds.isPresent() && !seconds.get().matches("[0-9]{1,9}")) return failed(Fault.DURATION);
    Optional<Duration> duration = seconds.map(Long::parseLong).map(Duration::ofSeconds);
    return changed("ActivateSuccess", inputs.activate(input(request).orElseThrow(), duration));
  }

  private Response deactivate(Request request) {
    return fault(request)
        .map(VirtualInputCgi::failed)
        .orElseGet(
            () -> changed("DeactivateSuccess", inputs.deactivate(input(request).orElseThrow())));
  }

  private static Optional<Fault> fault(Request request) {
    Optional<String> version = request.argument("schemaversion");
    if (version.isEmpty() || request.argument("port").isEmpty()) return Optional.of(Fault.MISSING);
    if (!version.get().equals("1")) return Optional.of(Fault.SCHEMA_VERSION);
    return input(request).isPresent() ? Optional.empty() : Optional.of(Fault.NO_SUCH_INPUT);
  }

  private static Optional<Integer> input(Request request) {
    return request
        .argument("port")
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(input -> input >= 1 && input <= VirtualInputs.COUNT);
  }

  private static Response changed(String element, boolean changed) {
    return success("<%s><StateChanged>%s</StateChanged></%s>".formatted(element, changed, element));
  }

  private static Response schemaVersions() {
    return success(
        "<GetSchemaVersionsSuccess><SchemaVersion><MajorVersion>1</MajorVersion>"
            + "<MinorVersion>1</MinorVersion><Deprecated>false</Deprecated></SchemaVersion>"
            + "</GetSchemaVersionsSuccess>");
  }

  private static Response success(String content) {
    return xml("<Success>" + content + "</Success>");
  }

  private static Response failed(Fault fault) {
    return xml(
        "<Error><GeneralError><ErrorCode>%d</ErrorCode><ErrorDescription>%s</ErrorDescription></GeneralError></Error>"
            .formatted(fault.code, fault.words));
  }

  /** Holds nothing of the request, so that there is nothing to escape. */
  private static Response xml(String content) {
    return Response.text(
        200,
        "text/xml",
        """
        <?xml version="1.0" encoding="utf-8" ?>
        <VirtualInputResponse xmlns="%1$s" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" SchemaVersion="1.1" \
        xsi:schemaLocation="%1$s http://www.axis.com/vapix/http_cgi/virtualinput1_0.xsd">
          %2$s
        </VirtualInputResponse>
        """
            .formatted(SCHEMA, content));
  }
}

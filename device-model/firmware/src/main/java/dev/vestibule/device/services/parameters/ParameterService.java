package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Offers the catalogue of parameters to clients: param.cgi. */
public final class ParameterService implements Service {

  private final Kernel kernel;

  public ParameterService(Kernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public void declare() {
    var ledger = new Ledger(kernel.parameters(), kernel.log());
    kernel
        .endpoints()
        .declare(
            Endpoint.cgi(
                "param",
                Access.VIEWER,
                "Parameters",
                "Lists, defines and changes parameters; adds and removes groups of them.",
                Source.vapix("Parameter management"),
                new ParamCgi(kernel.parameters(), ledger)::answer));
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/pub/parameterdefinitions.xsd",
                Set.of("GET"),
                Access.ANONYMOUS,
                "Parameter definitions schema",
                "The XML Schema that the answers of listdefinitions follow.",
                Source.assumed("documents name its address and give no text"),
                request -> schema()));
    kernel.endpoints().offer(Api.official("param-cgi", "1.0", "Legacy Parameter Handling"));
  }

  private static Response schema() {
    try (InputStream in = ParameterService.class.getResourceAsStream("parameterdefinitions.xsd")) {
      if (in == null) throw new IllegalStateException("no parameterdefinitions.xsd");
      return Response.bytes(200, "text/xml", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Endpoint;
import java.util.Set;

/** Offers the catalogue of parameters to clients: param.cgi. */
public final class ParameterService implements Service {

  private final Kernel kernel;

  public ParameterService(Kernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public void declare() {
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/axis-cgi/param.cgi",
                Set.of("GET", "POST"),
                Access.VIEWER,
                "Parameters",
                "Lists, defines and changes parameters; adds and removes groups of them.",
                Source.vapix("Parameter management"),
                new ParamCgi(kernel.parameters())::answer));
    kernel.endpoints().offer(Api.official("param-cgi", "1.0", "Legacy Parameter Handling"));
  }
}

package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Handler;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rest.Failure;
import java.util.Set;
import java.util.function.Function;

/** Puts the Device Configuration APIs and their discovery on the web server. */
public final class ConfigurationService implements Service {

  private static final Source FRAMEWORK = Source.vapix("Device Configuration APIs");

  /** Room for certificates and for the import of everything. */
  private static final int MOST_BYTES = 1_048_576;

  private final Kernel kernel;
  private final Dispatch dispatch;
  private final Discovery discovery;

  public ConfigurationService(Kernel kernel) {
    this.kernel = kernel;
    dispatch = new Dispatch(kernel.rest());
    discovery = new Discovery(kernel.rest());
  }

  @Override
  public void declare() {
    declare(
        Discovery.PATH,
        "Discovery",
        "Which Device Configuration APIs there are.",
        request -> discovery.list());
    declare(
        Discovery.PATH + "/",
        "API documents",
        "OpenAPI, model and page of each Device Configuration API.",
        request ->
            discovery.document(request.path()).orElseGet(() -> Envelope.of(Failure.unknownPath())));
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                    Dispatch.PATH,
                    Set.of("GET", "POST", "PATCH", "PUT", "DELETE"),
                    Access.VIEWER,
                    "Device Configuration APIs",
                    "Entities, properties, collections and actions as resources.",
                    FRAMEWORK,
                    (Handler) dispatch::answer)
                .largestBody(MOST_BYTES));
  }

  private void declare(
      String path, String title, String help, Function<Request, Response> handler) {
    kernel
        .endpoints()
        .declare(new Endpoint(path, Set.of("GET"), Access.VIEWER, title, help, FRAMEWORK, handler));
  }
}

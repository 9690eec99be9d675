package dev.vestibule.device.services.intercom;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.WebSocket;
import java.util.Set;
import tools.jackson.databind.node.StringNode;

/** Opens the Intercom service's paths and tells its subscribers what happens. */
public final class IntercomService implements Service {

  private static final Source SHEET = Source.vapix("Intercom service");

  /** Source: VAPIX, {@code Properties.API.Intercom.Version}. */
  private static final String VERSION = "1.1";

  private final Kernel kernel;
  private final Subscriptions subscriptions;

  public IntercomService(Kernel kernel) {
    this.kernel = kernel;
    subscriptions = new Subscriptions(kernel.events(), kernel.intercom());
  }

  @Override
  public void declare() {
    kernel
        .intercom()
        .endpoints("Intercom service", "Reader, keypad, feedback and call button.", SHEET)
        .forEach(kernel.endpoints()::declare);
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/vapix/intercomws",
                Set.of("GET"),
                Access.VIEWER,
                "Intercom service",
                "The same calls over a WebSocket, and notifications.",
                SHEET,
                (java.util.function.Function<Request, Response>) this::connect));
    kernel.endpoints().offer(Api.official("intercom-api", VERSION, "Intercom API"));
    kernel.intercom().configuration().declare("Version", new VersionField(VERSION));
    kernel.intercom().capabilities().declare("Version", () -> StringNode.valueOf(VERSION));
    kernel.intercom().declare(new UiFeedback(kernel).function());
    subscriptions.functions().forEach(kernel.intercom()::declare);
  }

  @Override
  public void start() {}

  private Response connect(Request request) {
    return Response.webSocket(
        WebSocket.Limits.USUAL,
        socket -> new Conversation(kernel.intercom(), socket, request.client()));
  }
}

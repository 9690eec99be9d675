package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Response;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Who may come over HTTP, over HTTPS or over both. Source: user manual, HTTP and HTTPS; VAPIX,
 * parameter group System.BoaGroupPolicy.
 */
final class Protocols {

  private static final String BOTH = "both";
  private static final String HTTPS = "https";

  private static final Parameter<String> ADMIN = policy("admin", "administrators");
  private static final Parameter<String> OPERATOR = policy("operator", "operators");
  private static final Parameter<String> VIEWER = policy("viewer", "viewers");

  private static final List<Parameter<String>> ALL = List.of(ADMIN, OPERATOR, VIEWER);

  private final Parameters parameters;
  private final IntSupplier securePort;

  /**
   * @param securePort the unit's HTTPS port
   */
  Protocols(Parameters parameters, IntSupplier securePort) {
    this.parameters = parameters;
    this.securePort = securePort;
  }

  void declare() {
    ALL.forEach(parameters::declare);
  }

  /** Calls the watcher after each change. */
  void watch(Runnable watcher) {
    parameters.watch(ALL, watcher);
  }

  /** Whether nobody may come over HTTP. */
  boolean onlySecure() {
    for (Parameter<String> policy : ALL) {
      if (!parameters.get(policy).equals(HTTPS)) return false;
    }
    return true;
  }

  /** Where to go instead, when nobody may come over HTTP. */
  Optional<Response> redirect(Incoming incoming) {
    if (incoming.secure() || !onlySecure()) return Optional.empty();
    String host = incoming.head().headers().get(HttpHeaderNames.HOST, "");
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    int port = securePort.getAsInt();
    String place = port == 443 ? name : name + ":" + port;
    return Optional.of(
        Response.page(307).with("Location", "https://" + place + incoming.head().uri()));
  }

  /** Whether a client of this level may come the way it came. */
  boolean allows(Client client) {
    Parameter<String> policy =
        switch (client.access()) {
          case ADMIN, NOBODY -> ADMIN;
          case OPERATOR -> OPERATOR;
          case ANONYMOUS, VIEWER -> VIEWER;
        };
    String way = parameters.get(policy);
    return way.equals(BOTH) || way.equals(HTTPS) == client.secure();
  }

  private static Parameter<String> policy(String group, String who) {
    return new Parameter<>(
        "System.BoaGroupPolicy." + group,
        new ChoiceKind("http", HTTPS, BOTH),
        BOTH,
        Access.ADMIN,
        Access.ADMIN,
        "Access of " + who,
        "The protocols " + who + " may use.",
        Source.vapix("parameter groups, System.BoaGroupPolicy"));
  }
}

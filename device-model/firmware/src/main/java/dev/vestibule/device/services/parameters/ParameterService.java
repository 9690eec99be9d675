package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Answers param.cgi. Lists what the client may read; nothing can be changed. */
public final class ParameterService implements Service {

  private static final int MOST_GROUPS = 256;

  private final Kernel kernel;
  private List<Listed> all = List.of();

  private record Listed(Parameter<?> parameter, List<String> key) {}

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
                "Lists parameters: action=list, group=one or more groups.",
                Source.vapix("Parameter management"),
                this::answer));
  }

  private Response answer(Request request) {
    String action = request.argument("action").orElse("");
    if (!action.equals("list")) {
      // The words are assumed: no document shows the answer to an action that is not there.
      return Response.plain(
          "# Error: Unknown action '" + action.replaceAll("\\p{Cntrl}", "") + "'\n");
    }
    var groups = new LinkedHashSet<String>();
    for (String group : request.arguments().getOrDefault("group", List.of(""))) {
      groups.addAll(List.of(group.split(",", -1)));
    }
    if (groups.size() > MOST_GROUPS) {
      return Response.text(400, "text/plain", "# Error: more than " + MOST_GROUPS + " groups\n");
    }
    var text = new StringBuilder();
    groups.forEach(group -> list(group, request.client(), text));
    return Response.plain(text.toString());
  }

  private void list(String name, Client client, StringBuilder text) {
    int before = text.length();
    Group group = Group.of(name);
    for (Listed listed : all()) {
      if (!client.may(listed.parameter.read()) || !group.holds(listed.key)) continue;
      Parameter<?> parameter = listed.parameter;
      text.append("root.").append(parameter.key());
      text.append('=').append(kernel.parameters().text(parameter)).append('\n');
    }
    if (text.length() == before) {
      text.append("# Error: Error -1 getting param in group '");
      text.append(name.replaceAll("\\p{Cntrl}", "")).append("'\n");
    }
  }

  /** Sorted once, on the first request: all services have declared by then. */
  private List<Listed> all() {
    if (all.isEmpty()) {
      all =
          kernel.parameters().catalogue().stream()
              .map(parameter -> new Listed(parameter, List.of(parameter.key().split("\\."))))
              .toList();
    }
    return all;
  }
}

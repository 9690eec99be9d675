package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.Response;

/** Names and values: {@code action=list}. */
final class Listing {

  private final Parameters parameters;

  Listing(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Lists each group in the order of the request; of one with nothing to read, an error. */
  Response answer(Query query) {
    var text = new StringBuilder();
    for (String group : query.groups()) {
      int before = text.length();
      for (Parameter<?> parameter : parameters.tree().matching(group)) {
        if (!query.access().covers(parameter.read())) continue;
        text.append("root.").append(parameter.key());
        text.append('=').append(parameters.text(parameter)).append('\n');
      }
      if (text.length() == before) {
        text.append(
            Lines.error("Error -1 getting param in group '" + Lines.printable(group) + "'"));
      }
    }
    return Response.plain(text.toString());
  }
}

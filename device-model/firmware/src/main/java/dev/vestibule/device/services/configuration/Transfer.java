package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.rest.Changing;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Importing;
import dev.vestibule.device.kernel.web.rest.Outcome;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Reading;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole APIs out and in, keyed by their ids such as {@code ssh.v1}. Source: VAPIX, Device
 * Configuration APIs, {@code $all}, {@code $export}, {@code $import}.
 *
 * @param apis those it is about
 */
record Transfer(Collection<RestApi> apis, Access access) {

  private static final Shape IMPORT =
      Shape.object()
          .required("data", Shape.anyObject())
          .optional(
              "options", Shape.object().optional("importType", Shape.choice("merge", "default")));

  /** Everything the client may see. */
  Outcome all() {
    return read(Reading.all(access));
  }

  /** What an import would take. */
  Outcome export() {
    return read(Reading.export(access));
  }

  private Outcome read(Reading reading) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    for (RestApi api : apis) {
      if (reading.tells(api.root())) data.set(api.id(), reading.of(api.root()));
    }
    return Outcome.done(data);
  }

  /** Plans the import of a body; a failure if any part of it is refused. */
  Plan plan(ObjectNode sent) {
    Optional<Failure> refusal = Changing.refusal(IMPORT, sent);
    if (refusal.isPresent()) return refusal.get();
    boolean merge = !sent.path("options").path("importType").asString("merge").equals("default");
    var importing = new Importing(access, merge ? Importing.Type.MERGE : Importing.Type.DEFAULT);
    List<Plan> plans = new ArrayList<>();
    for (Map.Entry<String, JsonNode> part : sent.path("data").properties()) {
      Optional<RestApi> api =
          apis.stream().filter(one -> one.id().equals(part.getKey())).findFirst();
      if (api.isEmpty()) return Failure.invalid("the import has an API that is not known here");
      plans.add(importing.entity(api.get().root(), part.getValue()));
    }
    return Changing.together(plans);
  }
}

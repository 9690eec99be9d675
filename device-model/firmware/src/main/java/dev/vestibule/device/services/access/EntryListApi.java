package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.rpc.Outcome;
import dev.vestibule.device.kernel.web.rpc.Outcome.Kind;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The Entry list over the Intercom service. No document names such functions: they are an extension
 * of this twin, for administrators, because they tell PINs.
 */
final class EntryListApi {

  private static final String ENABLED = "Enabled";
  private static final String CONTROLLER = "UseDoorController";

  private static final Map<String, Parameter<Boolean>> SWITCHES =
      Map.of(ENABLED, EntryList.USED, CONTROLLER, EntryList.USES_CONTROLLER);

  private final AccessService service;
  private final EntryList list;
  private final Parameters parameters;

  EntryListApi(AccessService service, Parameters parameters) {
    this.service = service;
    list = service.entryList();
    this.parameters = parameters;
  }

  List<Function> functions() {
    ObjectShape none = Shape.object();
    return List.of(
        Function.of("GetEntryListConfiguration", Access.ADMIN, none, call -> configuration()),
        Function.of(
            "SetEntryListConfiguration",
            Access.ADMIN,
            none.optional(ENABLED, Shape.bool()).optional(CONTROLLER, Shape.bool()),
            this::configure),
        Function.of("GetCredentialHolders", Access.ADMIN, none, call -> holders()),
        Function.of(
            "SetCredentialHolders",
            Access.ADMIN,
            none.required("holders", Shape.list(HolderForm.SHAPE, 1, EntryList.MOST_HOLDERS + 1)),
            this::set),
        Function.of(
            "RemoveCredentialHolders",
            Access.ADMIN,
            none.required("ids", Shape.list(Shape.text(1, 64), 1, EntryList.MOST_HOLDERS)),
            this::remove),
        Function.of(
            "AddEventCondition",
            Access.ADMIN,
            none.required("Name", Shape.text(1, 64)),
            this::addCondition),
        Function.of(
            "RemoveEventCondition",
            Access.ADMIN,
            none.required("Id", Shape.text(1, 64)),
            this::removeCondition));
  }

  private Outcome configuration() {
    return Outcome.result(
        result -> {
          result.put(ENABLED, parameters.get(EntryList.USED));
          result.put(CONTROLLER, parameters.get(EntryList.USES_CONTROLLER));
          ArrayNode conditions = result.putArray("EventConditions");
          list.eventConditions()
              .forEach(it -> conditions.addObject().put("Id", it.id()).put("Name", it.name()));
        });
  }

  private Outcome addCondition(Function.Call call) {
    String name = call.arguments().path("Name").stringValue();
    return service
        .addCondition(name)
        .map(reason -> Outcome.failed(Kind.INVALID_VALUE, reason))
        .orElseGet(() -> Outcome.result(result -> result.put("Id", new EventCondition(name).id())));
  }

  private Outcome removeCondition(Function.Call call) {
    String id = call.arguments().path("Id").stringValue();
    Optional<EventCondition> found =
        list.eventConditions().stream().filter(it -> it.id().equals(id)).findFirst();
    if (found.isEmpty()) return Outcome.failed(Kind.NOT_FOUND, "no such condition");
    return list.remove(found.get())
        .map(reason -> Outcome.failed(Kind.INVALID_VALUE, reason))
        .orElse(Outcome.done());
  }

  /** What is left out stays as it is. */
  private Outcome configure(Function.Call call) {
    Map<String, String> texts = new HashMap<>();
    call.arguments()
        .properties()
        .forEach(
            sent ->
                Optional.ofNullable(SWITCHES.get(sent.getKey()))
                    .ifPresent(
                        it ->
                            texts.put(it.key(), it.kind().print(sent.getValue().booleanValue()))));
    parameters.set(texts);
    return Outcome.done();
  }

  private Outcome holders() {
    return told(list.holders());
  }

  private Outcome set(Function.Call call) {
    List<CredentialHolder> wanted = new ArrayList<>();
    for (JsonNode form : call.arguments().path("holders")) {
      Optional<CredentialHolder> known = list.find(form.path("id").asString(""));
      if (form.has("id") && known.isEmpty()) {
        return Outcome.failed(Kind.NOT_FOUND, "no such credential holder");
      }
      Optional<CredentialHolder> read = HolderForm.read(form, known, list.eventConditions());
      if (read.isEmpty()) return Outcome.failed(Kind.INVALID_VALUE, "a validity is no time");
      wanted.add(read.get());
    }
    return switch (list.put(wanted)) {
      case EntryList.Stored(List<CredentialHolder> stored) -> told(stored);
      case EntryList.NotStored(String reason, boolean missing) ->
          Outcome.failed(missing ? Kind.NOT_FOUND : Kind.INVALID_VALUE, reason);
    };
  }

  private Outcome remove(Function.Call call) {
    List<String> ids = new ArrayList<>();
    call.arguments().path("ids").forEach(id -> ids.add(id.stringValue()));
    return list.removeAll(ids)
        ? Outcome.done()
        : Outcome.failed(Kind.NOT_FOUND, "no such credential holder");
  }

  private static Outcome told(List<CredentialHolder> holders) {
    return Outcome.result(
        result -> {
          ArrayNode forms = result.putArray("holders");
          holders.forEach(holder -> forms.add(HolderForm.write(holder)));
        });
  }
}

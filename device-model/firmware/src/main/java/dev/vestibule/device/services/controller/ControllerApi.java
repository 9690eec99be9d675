package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.rpc.Outcome;
import dev.vestibule.device.kernel.web.rpc.Outcome.Kind;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.services.controller.Directory.Listing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** <em>Connect</em> and <em>Select reader</em>, as functions of the Intercom service. */
final class ControllerApi {

  private static final String CONFIGURATION = "IPAccessConfiguration";
  private static final ObjectShape ACCESS =
      Shape.object()
          .optional("Scheme", Shape.choice("https", "http"))
          .optional("Address", Shape.text(0, 260))
          .optional("Username", Shape.text(0, 64))
          .optional("Password", Shape.text(0, 64))
          .optional("VerifyCertificate", Shape.bool())
          .optional("IPProtocol", Shape.text(0, 64))
          .ignoringOthers();

  private final ControllerSettings settings;
  private final Directory directory;

  ControllerApi(ControllerSettings settings, Directory directory) {
    this.settings = settings;
    this.directory = directory;
  }

  List<Function> functions() {
    return List.of(
        new Function(
            "ProbeIPAccessConfiguration",
            Access.ADMIN,
            Shape.object().optional(CONFIGURATION, ACCESS),
            this::probe),
        new Function(
            "UpdateIPAccessConfiguration",
            Access.ADMIN,
            Shape.object().required("Id", Shape.text(1, 64)),
            this::update));
  }

  private void probe(Function.Call call, Consumer<Outcome> answer) {
    ObjectNode given =
        call.arguments().path(CONFIGURATION) instanceof ObjectNode object
            ? object
            : JsonNodeFactory.instance.objectNode();
    Optional<Controller> controller = settings.controller(given);
    if (controller.isEmpty()) {
      answer.accept(
          told(
              given,
              new Listing(Status.CONNECTION_ERROR, "no address of a door controller", List.of())));
      return;
    }
    directory.list(controller.get(), listing -> answer.accept(told(given, listing)));
  }

  private Outcome told(ObjectNode given, Listing listing) {
    return Outcome.result(
        result -> {
          result.put("Status", listing.status().code());
          if (!listing.why().isEmpty()) result.put("StatusText", listing.why());
          ArrayNode options = result.putArray("IPAccessOptions");
          for (EntranceReader reader : listing.readers()) {
            ObjectNode option = options.addObject();
            option.put("Name", reader.name()).put("Id", reader.id());
            option.put("IPProtocol", settings.wayOfAsking(given));
          }
          listing.readers().stream()
              .filter(EntranceReader::entrance)
              .findFirst()
              .ifPresent(first -> result.put("SuggestedId", first.id()));
          settings.reader().ifPresent(reader -> result.put("CurrentName", reader.name()));
        });
  }

  private void update(Function.Call call, Consumer<Outcome> answer) {
    String id = call.arguments().path("Id").stringValue();
    Optional<Controller> controller = settings.controller();
    if (controller.isEmpty()) {
      answer.accept(Outcome.failed(Kind.FAILURE, "No door controller is set"));
      return;
    }
    directory.list(
        controller.get(), listing -> answer.accept(selected(id, controller.get(), listing)));
  }

  private Outcome selected(String id, Controller asked, Listing listing) {
    if (listing.status() != Status.OK) {
      return Outcome.failed(Kind.FAILURE, "The door controller: " + listing.why());
    }
    Optional<EntranceReader> reader =
        listing.readers().stream().filter(it -> it.id().equals(id)).findFirst();
    if (reader.isEmpty()) return Outcome.failed(Kind.NOT_FOUND, "No such reader");
    if (settings.controller().filter(asked::equals).isEmpty()) {
      return Outcome.failed(Kind.FAILURE, "The door controller was changed meanwhile");
    }
    return settings
        .select(reader.get())
        .map(reason -> Outcome.failed(Kind.FAILURE, reason))
        .orElse(Outcome.done());
  }
}

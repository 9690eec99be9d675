package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rest.RestApis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells which Device Configuration APIs there are, and hands out their documents. Source: observed,
 * {@code /config/discover}.
 */
final class Discovery {

  static final String PATH = "/config/discover";

  private static final String DOCUMENTS = PATH + "/apis/";
  private static final String DEVICE = PATH + "/openapi.json";
  private static final String PAGES = "/config/web-ui/";

  private final RestApis apis;

  Discovery(RestApis apis) {
    this.apis = apis;
  }

  /** The list of APIs; not in an envelope. */
  Response list() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ObjectNode list = answer.putObject("apis");
    for (RestApi api : sorted()) {
      ObjectNode versions =
          list.has(api.name()) ? (ObjectNode) list.path(api.name()) : list.putObject(api.name());
      entry(versions.putObject("v" + api.major()), api);
    }
    answer
        .putObject("device")
        .put("rest_openapi", DEVICE)
        .put("rest_ui", PAGES + "swagger-ui/?url=" + DEVICE);
    answer.put("framework_version", "1.0.0");
    return Envelope.reply(200, answer);
  }

  private static void entry(ObjectNode entry, RestApi api) {
    String documents = DOCUMENTS + api.name() + "/v" + api.major();
    entry
        .put("doc", documents + "/doc.md")
        .put("doc_html", PAGES + "cu-doc.html?md-doc-loc=" + documents + "/doc.md")
        .put("model", documents + "/model.json")
        .put("rest_api", api.path())
        .put("rest_openapi", documents + "/openapi.json")
        .put("rest_ui", PAGES + "swagger-ui/?url=" + documents + "/openapi.json")
        .put("state", api.state().word())
        .put("version", api.version());
  }

  /** A document; empty if there is none on this path. */
  Optional<Response> document(String path) {
    if (path.equals(DEVICE)) return Optional.of(Envelope.reply(200, OpenApi.of(sorted())));
    return sorted().stream()
        .filter(api -> path.startsWith(DOCUMENTS + api.name() + "/v" + api.major() + "/"))
        .findFirst()
        .flatMap(api -> document(api, path.substring(path.lastIndexOf('/') + 1)));
  }

  private static Optional<Response> document(RestApi api, String name) {
    return switch (name) {
      case "openapi.json" -> Optional.of(Envelope.reply(200, OpenApi.of(List.of(api))));
      case "model.json" -> Optional.of(Envelope.reply(200, Model.of(api)));
      case "doc.md" -> Optional.of(Response.text(200, "text/markdown", DocPage.of(api)));
      default -> Optional.empty();
    };
  }

  private List<RestApi> sorted() {
    return apis.all().stream().sorted(Comparator.comparing(RestApi::id)).toList();
  }
}

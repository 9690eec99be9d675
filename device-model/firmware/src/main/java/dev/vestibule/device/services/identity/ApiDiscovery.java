package dev.vestibule.device.services.identity;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.Endpoints;
import dev.vestibule.device.kernel.web.Envelope;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import tools.jackson.databind.node.ArrayNode;

/** Tells clients which APIs there are: those that services have declared, no others. */
final class ApiDiscovery {

  private static final String DOCUMENTS = "https://www.axis.com/partner_pages/vapix_library/#/";

  private final Endpoints endpoints;

  ApiDiscovery(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  JsonApi declaration() {
    return JsonApi.at(
            "/axis-cgi/apidiscovery.cgi",
            Api.official("api-discovery", "1.1", "API Discovery Service"),
            "The APIs of this unit with their versions.",
            Source.vapix("API Discovery service"))
        .codes(Codes.OLD)
        .envelope(Envelope.METHOD_FIRST)
        .method(
            "getApiList",
            Access.VIEWER,
            Shape.object()
                .optional("id", Shape.text(0, 100))
                .optional("version", Shape.text(0, 20))
                .ignoringOthers(),
            this::list)
        .build();
  }

  private Answer list(Call call) {
    String id = call.params().path("id").asString("");
    String version = call.params().path("version").asString("");
    return Answer.data(
        data -> {
          ArrayNode list = data.putArray("apiList");
          for (Api api : endpoints.apis()) {
            if (!id.isEmpty() && !id.equals(api.id())) continue;
            if (!version.isEmpty() && !version.equals(api.version())) continue;
            list.addObject()
                .put("id", api.id())
                .put("version", api.version())
                .put("name", api.name())
                .put("docLink", DOCUMENTS)
                .put("status", api.status());
          }
        });
  }
}

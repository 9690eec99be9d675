package dev.vestibule.device.services.identity;

import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rest.Values;
import dev.vestibule.device.kernel.web.schema.Shape;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether somebody without an account may ask who the unit is; a setting of its own API. */
record AnonymousInfo(Document<Boolean> document) implements Values {

  boolean allowed() {
    return document.value();
  }

  RestApi api() {
    return new RestApi(
        "basic-device-info",
        2,
        RestApi.State.BETA,
        "2.0.0-beta.2",
        "Basic device information",
        Source.vapix("Basic Device Info API"),
        Entity.root("Who may ask for basic device information.")
            .holding(
                this,
                Property.of(
                        "allowAnonymous",
                        Shape.bool(),
                        "Whether somebody without an account is told the unrestricted part.")
                    .initially(BooleanNode.TRUE)));
  }

  @Override
  public ObjectNode read() {
    return JsonNodeFactory.instance.objectNode().put("allowAnonymous", allowed());
  }

  @Override
  public Plan change(ObjectNode fields) {
    boolean allowed = fields.path("allowAnonymous").booleanValue();
    return Plan.ready(() -> document.replace(allowed));
  }
}

package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One field of a {@link Configuration}, as the service that means it declares it. */
public interface Field {

  /** What it may be. */
  Shape shape();

  /** What it is now, as clients read it. */
  JsonNode value();

  /** What it is at the factory. */
  JsonNode initial();

  /** What a change comes to; changes nothing. */
  Change plan(JsonNode wanted);

  /** What a wanted change comes to. */
  sealed interface Change {

    /** Parameters get these texts, by key. */
    record Texts(Map<String, String> byKey) implements Change {}

    /** This makes the change; it does not fail. */
    record Work(Runnable work) implements Change {}

    /** It cannot be made; the reason holds no secret. */
    record Refused(String reason) implements Change {}
  }
}

package dev.vestibule.device.kernel.web.rest;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an action or a change came to. */
public sealed interface Outcome permits Outcome.Done, Failure {

  /** It is done; some actions have something to tell. */
  record Done(Optional<JsonNode> data) implements Outcome {}

  /** Done, and nothing to tell. */
  static Outcome done() {
    return new Done(Optional.empty());
  }

  /** Done, with something to tell. */
  static Outcome done(JsonNode data) {
    return new Done(Optional.of(data));
  }
}

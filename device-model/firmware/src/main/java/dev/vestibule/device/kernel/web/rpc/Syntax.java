package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.web.rpc.Outcome.Failed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a call is written, and so its answer. */
sealed interface Syntax {

  /** The function's name and its arguments; the answer is the bare result. */
  record Raw() implements Syntax {}

  /** JSON-RPC 2.0. */
  record JsonRpc(JsonNode id) implements Syntax {}

  /** As Google's JSON style has it. */
  record Google(String version, JsonNode context) implements Syntax {}

  /** Everything flat: one line, one value. */
  record Simple() implements Syntax {}

  /** A result as it is written. */
  default String result(ObjectNode value) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    return switch (this) {
      case Raw raw -> value.toString();
      case JsonRpc(JsonNode id) -> {
        answer.put("jsonrpc", "2.0").set("result", value);
        answer.set("id", id);
        yield answer.toString();
      }
      case Google(String version, JsonNode context) -> {
        answer.put("apiVersion", version).set("data", value);
        if (!context.isMissingNode()) answer.set("context", context);
        yield answer.toString();
      }
      case Simple simple -> Flat.write(value);
    };
  }

  /** A failure as it is written. */
  default String fault(Failed failed) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    return switch (this) {
      case Raw raw -> keys(failed).toString();
      case JsonRpc(JsonNode id) -> {
        ObjectNode error = error(answer.put("jsonrpc", "2.0"), failed);
        error.set("data", keys(failed));
        answer.set("id", id);
        yield answer.toString();
      }
      case Google(String version, JsonNode context) -> {
        ObjectNode error = error(answer.put("apiVersion", version), failed);
        error
            .putArray("errors")
            .addObject()
            .put("domain", failed.kind().fault())
            .put("reason", failed.kind().reason())
            .put("message", failed.message())
            .put("location", failed.kind().code());
        if (!context.isMissingNode()) answer.set("context", context);
        yield answer.toString();
      }
      case Simple simple -> Flat.write(keys(failed));
    };
  }

  /** Of the header. */
  default String contentType() {
    return this instanceof Simple ? "text/plain" : "application/json";
  }

  private static ObjectNode error(ObjectNode answer, Failed failed) {
    return answer.putObject("error").put("code", -32_700).put("message", failed.message());
  }

  /** The five keys of a fault, in their order. */
  private static ObjectNode keys(Failed failed) {
    ObjectNode keys = JsonNodeFactory.instance.objectNode();
    keys.put("Fault", failed.kind().fault()).put("FaultCode", failed.kind().code());
    if (failed.kind().subCode().isEmpty()) keys.putNull("FaultSubCode");
    else keys.put("FaultSubCode", failed.kind().subCode());
    return keys.put("FaultReason", failed.kind().reason()).put("FaultMsg", failed.message());
  }
}

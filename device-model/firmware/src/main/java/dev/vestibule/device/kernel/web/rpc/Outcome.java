package dev.vestibule.device.kernel.web.rpc;

import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a function gives. */
public sealed interface Outcome {

  /** It worked. */
  record Result(ObjectNode value) implements Outcome {}

  /**
   * It did not, and nothing was changed.
   *
   * @param message says what is wrong; holds no secret
   */
  record Failed(Kind kind, String message) implements Outcome {}

  /** Sorts of failures, as on the wire. */
  enum Kind {
    /** A field that nobody knows. */
    TAG_MISMATCH("env:Sender", "ter:TagMismatch", "", "Tag mismatch"),
    /** A value that is not allowed. */
    INVALID_VALUE("env:Sender", "ter:InvalidArgVal", "", "Invalid argument"),
    /** Something is missing, or does not go together. */
    INVALID_ARGUMENTS("env:Sender", "ter:InvalidArgs", "", "Invalid arguments"),
    /** What the call is about is not there. */
    NOT_FOUND("env:Sender", "ter:InvalidArgVal", "ter:NotFound", "Not found"),
    /** There is no such function. */
    NOT_SUPPORTED(
        "env:Receiver", "ter:ActionNotSupported", "ter:NotSupported", "Action not supported"),
    /** The unit could not. */
    FAILURE("env:Receiver", "ter:Action", "ter:Failure", "Failure");

    private final String fault;
    private final String code;
    private final String subCode;
    private final String reason;

    Kind(String fault, String code, String subCode, String reason) {
      this.fault = fault;
      this.code = code;
      this.subCode = subCode;
      this.reason = reason;
    }

    /** Whose fault it is. */
    String fault() {
      return fault;
    }

    String code() {
      return code;
    }

    /** Empty if there is none. */
    String subCode() {
      return subCode;
    }

    String reason() {
      return reason;
    }
  }

  /** It worked, and there is nothing to tell. */
  static Outcome done() {
    return new Result(JsonNodeFactory.instance.objectNode());
  }

  /** It worked; fill in what there is to tell. */
  static Outcome result(Consumer<ObjectNode> filling) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    filling.accept(value);
    return new Result(value);
  }

  /** It did not. */
  static Outcome failed(Kind kind, String message) {
    return new Failed(kind, message);
  }
}

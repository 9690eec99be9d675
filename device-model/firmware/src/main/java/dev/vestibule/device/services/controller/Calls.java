package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.kernel.web.outgoing.HttpClient;
import dev.vestibule.device.kernel.web.outgoing.Outcome;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Answered;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Failed;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Calls functions of a door controller: its prefixed name with arguments, as JSON. */
final class Calls {

  /** How long somebody at a door is let wait. Source: assumed. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Bytes of an answer at most. Source: assumed. */
  private static final int LARGEST = 1 << 18;

  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final DeviceLoop loop;
  private final HttpClient client;

  Calls(DeviceLoop loop, HttpClient client) {
    this.loop = loop;
    this.client = client;
  }

  /** What came of a call. */
  sealed interface Answer {

    /** The function has answered. */
    record Said(ObjectNode value) implements Answer {}

    /** There is no answer of an Axis door controller; the reason holds no secret. */
    record Nothing(Status status, String why) implements Answer {}
  }

  /**
   * Calls a function.
   *
   * @param name such as {@code pacsaxis:RequestAccess}
   * @param answer is told once, later
   */
  void call(
      Controller controller,
      String path,
      String name,
      ObjectNode arguments,
      Consumer<Answer> answer) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set(name, arguments);
    var waiting = new Waiting(answer);
    Timer patience =
        loop.after(
            PATIENCE,
            () -> waiting.tell(new Answer.Nothing(Status.CONNECTION_ERROR, "it does not answer")));
    client.send(
        controller.call(path, body),
        outcome -> {
          patience.cancel();
          waiting.tell(read(outcome));
        });
  }

  private static Answer read(Outcome outcome) {
    return switch (outcome) {
      case Failed failed when failed.equals(Failed.UNTRUSTED) ->
          new Answer.Nothing(Status.CERTIFICATE_ERROR, failed.why());
      case Failed(String why) -> new Answer.Nothing(Status.CONNECTION_ERROR, why);
      case Answered answered ->
          switch (answered.status()) {
            case OK -> parse(answered.body());
            case UNAUTHORIZED, FORBIDDEN ->
                new Answer.Nothing(Status.AUTHENTICATION_ERROR, "it refuses the login");
            default -> strange();
          };
    };
  }

  private static Answer parse(byte[] body) {
    if (body.length > LARGEST) return strange();
    try {
      return Json.MAPPER.readTree(body) instanceof ObjectNode value
          ? new Answer.Said(value)
          : strange();
    } catch (JacksonException malformed) {
      return strange();
    }
  }

  /** Somebody is there who does not know what was asked. */
  static Answer.Nothing strange() {
    return new Answer.Nothing(
        Status.UNKNOWN_ERROR, "it does not answer as an Axis door controller");
  }

  /** The first word counts. */
  private static final class Waiting {
    private final Consumer<Answer> answer;
    private boolean told;

    Waiting(Consumer<Answer> answer) {
      this.answer = answer;
    }

    void tell(Answer said) {
      if (told) return;
      told = true;
      answer.accept(said);
    }
  }
}

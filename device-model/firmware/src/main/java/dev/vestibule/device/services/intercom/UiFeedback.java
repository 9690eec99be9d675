package dev.vestibule.device.services.intercom;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.reader.Beep;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.rpc.Outcome;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Whoever decides elsewhere tells the person before the unit. Source: VAPIX, Intercom service,
 * SetUiFeedback.
 */
final class UiFeedback {

  private static final int HOUR = 3_600_000;

  private final Kernel kernel;

  UiFeedback(Kernel kernel) {
    this.kernel = kernel;
  }

  Function function() {
    Shape code =
        Shape.choice(Arrays.stream(Feedback.values()).map(Feedback::code).toArray(String[]::new));
    Shape audio =
        Shape.object()
            .required("durationOnMillisec", Shape.integer(0, HOUR))
            .optional("durationOffMillisec", Shape.integer(0, HOUR))
            .optional("loops", Shape.integer(1, 100))
            .optional("handled", Shape.bool());
    return Function.of(
        "SetUiFeedback",
        Access.ADMIN,
        Shape.object()
            .optional("highlevelFeedbacks", Shape.list(code, 0, 16))
            .optional("audioFeedback", audio)
            .required("source", Shape.text(1, 64)),
        this::set);
  }

  private Outcome set(Function.Call call) {
    List<Feedback> told = new ArrayList<>();
    for (JsonNode code : call.arguments().path("highlevelFeedbacks")) {
      told.add(feedback(code.stringValue()));
    }
    JsonNode audio = call.arguments().path("audioFeedback");
    kernel
        .journal()
        .note(Kind.INPUT, "Feedback from outside")
        .then(
            () -> {
              told.forEach(kernel.readers()::tell);
              if (audio.isObject() && !audio.path("handled").asBoolean(false)) {
                kernel.readers().panelFront().beep(beep(audio));
              }
            });
    return Outcome.result(result -> result.put("Result", true));
  }

  private static Feedback feedback(String code) {
    return Arrays.stream(Feedback.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Beep beep(JsonNode audio) {
    return new Beep(
        Duration.ofMillis(audio.path("durationOnMillisec").asInt()),
        Duration.ofMillis(audio.path("durationOffMillisec").asInt(0)),
        audio.path("loops").asInt(1));
  }
}

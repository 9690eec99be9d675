package dev.vestibule.device.services.intercom;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.reader.Beep;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.LedFeedback;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.rpc.Outcome;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever decides elsewhere tells the person before the unit. The unit has no display: text and
 * pictures are taken and not shown. Source: VAPIX, Intercom service, SetUiFeedback; limits assumed.
 */
final class UiFeedback {

  private static final int HOUR = 3_600_000;
  private static final int MOST = 16;
  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_PICTURE = 65_536;

  private static final Set<String> RESERVED = Set.of(Shown.INTERNAL, Shown.EXTERNAL_OSDP);

  private final Kernel kernel;

  UiFeedback(Kernel kernel) {
    this.kernel = kernel;
  }

  Function function() {
    Shape code =
        Shape.choice(Arrays.stream(Feedback.values()).map(Feedback::code).toArray(String[]::new));
    Shape audio =
        Shape.object()
            .optional("durationOnMillisec", Shape.integer(0, HOUR))
            .optional("durationOffMillisec", Shape.integer(0, HOUR))
            .optional("loops", Shape.integer(1, 100))
            .optional("handled", Shape.bool())
            .optional("file", Shape.text(0, LONGEST_TEXT));
    Shape graphic =
        Shape.object()
            .optional("image", Shape.text(0, LONGEST_PICTURE))
            .optional("durationMillisec", Shape.integer(0, HOUR));
    return Function.of(
        "SetUiFeedback",
        Access.ADMIN,
        Shape.object()
            .optional("highlevelFeedbacks", Shape.list(code, 0, MOST))
            .optional("ledFeedbacks", Shape.list(LedForm.SHAPE, 0, MOST))
            .optional("audioFeedback", audio)
            .optional("graphicFeedback", graphic)
            .optional("text", Shape.text(0, LONGEST_TEXT))
            .optional("attributes", Shape.list(Shape.anyObject(), 0, MOST))
            .required("source", Shape.text(1, 64)),
        this::set);
  }

  private Outcome set(Function.Call call) {
    ObjectNode wanted = call.arguments();
    return refusal(wanted).<Outcome>map(failed -> failed).orElseGet(() -> done(wanted));
  }

  private static Optional<Outcome.Failed> refusal(ObjectNode wanted) {
    String source = wanted.path("source").stringValue();
    if (RESERVED.contains(source)) {
      return refused(Outcome.Kind.INVALID_VALUE, "source '" + source + "' is reserved");
    }
    Optional<String> wrong =
        list(wanted, "ledFeedbacks").stream().flatMap(it -> LedForm.wrong(it).stream()).findFirst();
    if (wrong.isPresent()) return refused(Outcome.Kind.INVALID_VALUE, wrong.get());
    return wanted.path("audioFeedback").path("file").asString("").isEmpty()
        ? Optional.empty()
        : refused(Outcome.Kind.NOT_FOUND, "No such audio file");
  }

  private static Optional<Outcome.Failed> refused(Outcome.Kind kind, String message) {
    return Optional.of(new Outcome.Failed(kind, message));
  }

  /** What others have handled already is not for this unit. */
  private Outcome done(ObjectNode wanted) {
    List<Feedback> told =
        list(wanted, "highlevelFeedbacks").stream().map(it -> feedback(it.stringValue())).toList();
    List<LedFeedback> leds =
        list(wanted, "ledFeedbacks").stream()
            .filter(it -> !handled(it))
            .map(LedForm::read)
            .toList();
    List<Beep> beeps = new ArrayList<>();
    JsonNode audio = wanted.path("audioFeedback");
    if (audio.isObject() && !handled(audio)) beeps.add(beep(audio));
    kernel
        .journal()
        .note(Kind.INPUT, "Feedback from outside")
        .then(
            () -> {
              told.forEach(kernel.readers()::tell);
              leds.forEach(kernel.readers().panelFront()::run);
              beeps.forEach(kernel.readers().panelFront()::beep);
            });
    boolean any = !(told.isEmpty() && leds.isEmpty() && beeps.isEmpty());
    return Outcome.result(result -> result.put("Result", any));
  }

  private static List<JsonNode> list(ObjectNode wanted, String name) {
    return StreamSupport.stream(wanted.path(name).spliterator(), false).toList();
  }

  private static boolean handled(JsonNode form) {
    return form.path("handled").asBoolean(false);
  }

  private static Feedback feedback(String code) {
    return Arrays.stream(Feedback.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Beep beep(JsonNode audio) {
    return new Beep(
        Duration.ofMillis(audio.path("durationOnMillisec").asInt(0)),
        Duration.ofMillis(audio.path("durationOffMillisec").asInt(0)),
        audio.path("loops").asInt(1));
  }
}

package dev.vestibule.device.services.intercom;

import dev.vestibule.device.kernel.reader.Led;
import dev.vestibule.device.kernel.reader.LedFeedback;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A ledFeedback as clients write it. Ranges and what may be left out are assumed. */
final class LedForm {

  private static final int HOUR = 3_600_000;
  private static final int MOST_LOOPS = 100;
  private static final int WHITE = 0xFFFFFF;

  static final ObjectShape SHAPE =
      Shape.object()
          .required(
              "led", Shape.choice(Arrays.stream(Led.values()).map(Led::id).toArray(String[]::new)))
          .required("runStyle", Shape.choice("oneshot", "permanent"))
          .optional("durationOnMillisec", Shape.integer(0, HOUR))
          .optional("durationOffMillisec", Shape.integer(0, HOUR))
          .optional("valueOn", Shape.integer(0, WHITE))
          .optional("valueOff", Shape.integer(0, WHITE))
          .optional("loops", Shape.integer(1, MOST_LOOPS))
          .optional("handled", Shape.bool());

  private LedForm() {}

  /** Why a form of this shape cannot be done; empty if it can. */
  static Optional<String> wrong(JsonNode form) {
    Duration on = millis(form, "durationOnMillisec");
    Duration off = millis(form, "durationOffMillisec");
    if (tooShort(on) || tooShort(off)) {
      return Optional.of("a duration should be 0 or >= " + LedFeedback.SHORTEST.toMillis());
    }
    return !permanent(form) && on.plus(off).isZero()
        ? Optional.of("oneshot needs a duration")
        : Optional.empty();
  }

  /** What a form that is not wrong wants. */
  static LedFeedback read(JsonNode form) {
    return new LedFeedback(
        led(form.path("led").stringValue()),
        permanent(form),
        millis(form, "durationOnMillisec"),
        millis(form, "durationOffMillisec"),
        form.path("valueOn").asInt(WHITE),
        form.path("valueOff").asInt(0),
        form.path("loops").asInt(1));
  }

  private static boolean tooShort(Duration time) {
    return time.isPositive() && time.compareTo(LedFeedback.SHORTEST) < 0;
  }

  private static boolean permanent(JsonNode form) {
    return form.path("runStyle").stringValue().equals("permanent");
  }

  private static Duration millis(JsonNode form, String name) {
    return Duration.ofMillis(form.path(name).asInt(0));
  }

  private static Led led(String id) {
    return Arrays.stream(Led.values()).filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}

package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.rpc.Outcome;
import dev.vestibule.device.kernel.web.rpc.Outcome.Kind;
import dev.vestibule.device.kernel.web.rpc.Timestamp;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The keypad's functions of the Intercom service. What was typed is told to administrators only.
 */
final class KeysApi {

  private static final String KEYS = "KeySequence";
  private static final String SOURCE = "Source";
  private static final String TIME = "timestamp";

  /** Source: VAPIX, Intercom service, reserved sources. */
  private static final String UNKNOWN = "Unknown";

  private final Keys keys;

  KeysApi(Keys keys) {
    this.keys = keys;
  }

  List<Function> functions() {
    ObjectShape source =
        Shape.object()
            .optional(
                SOURCE,
                Shape.text(
                    64,
                    Form.pattern(
                        "1-64 letters, digits, blanks, . - and _", "[\\w .-]{1,64}", UNKNOWN)));
    return List.of(
        Function.of(
            "GetLastKeySequence",
            Access.ADMIN,
            source.optional(TIME, Shape.text(1, 40)),
            this::last),
        Function.of(
            "InjectKeySequence",
            Access.ADMIN,
            source.required(
                KEYS,
                Shape.text(
                    33, Form.pattern("1-33 keys of 0-9, *, # and C", "[0-9*#C]{1,33}", "1#"))),
            this::inject));
  }

  private Outcome last(Function.Call call) {
    JsonNode source = call.arguments().path(SOURCE);
    JsonNode time = call.arguments().path(TIME);
    Optional<KeySequence> typed =
        keys.typed()
            .filter(it -> source.isMissingNode() || source.stringValue().equals(it.source()))
            .filter(it -> time.isMissingNode() || Timestamp.means(time.stringValue(), it.time()));
    return typed
        .map(
            it ->
                Outcome.result(
                    result ->
                        result
                            .put(KEYS, it.keys())
                            .put(SOURCE, it.source())
                            .put(TIME, Timestamp.of(it.time()))))
        .orElse(Outcome.failed(Kind.NOT_FOUND, "No such keys were pressed"));
  }

  private Outcome inject(Function.Call call) {
    String pressed = call.arguments().path(KEYS).stringValue();
    boolean wanted = keys.mode() instanceof KeypadMode.Pin;
    if (!wanted && !pressed.endsWith("#") && !pressed.endsWith("C")) {
      return Outcome.failed(Kind.INVALID_VALUE, "KeySequence should end with # or C");
    }
    keys.inject(call.arguments().path(SOURCE).asString(UNKNOWN), pressed);
    return Outcome.done();
  }
}

package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/**
 * How long an unfinished PIN is waited for: 3-50 seconds as the page sets it, 1-60 as the Intercom
 * service does. What that wants beyond the page's limits counts as long as the page shows the limit
 * next to it.
 */
record PinTimeout(Parameters parameters) implements Field {

  private static final int USUAL = 10;
  private static final IntegerKind SHOWN = new IntegerKind(3, 50);
  private static final IntegerKind EXACT = new IntegerKind(1, 60);

  static final Parameter<Integer> ON_THE_PAGE =
      Parameter.setting(
          "Reader.Pin.Timeout",
          SHOWN,
          USUAL,
          "PIN timeout",
          "Seconds until an unfinished PIN is forgotten.",
          Source.manual("Reader > PIN; default from the intercom service"));

  static final Parameter<Integer> OF_THE_SERVICE =
      new Parameter<>(
          "Reader.Pin.ExactTimeout",
          EXACT,
          USUAL,
          Access.VIEWER,
          Access.NOBODY,
          "PIN timeout of the Intercom service",
          "Seconds as the Intercom service was told, also where the page does not allow them.",
          Source.vapix("Intercom service, pinTimeout; the parameter is assumed"));

  private int seconds() {
    int exact = parameters.get(OF_THE_SERVICE);
    int shown = parameters.get(ON_THE_PAGE);
    return shownFor(exact) == shown ? exact : shown;
  }

  private static int shownFor(int exact) {
    return Math.clamp(exact, SHOWN.min(), SHOWN.max());
  }

  /** How long. */
  Duration patience() {
    return Duration.ofSeconds(seconds());
  }

  @Override
  public Shape shape() {
    return Shape.integer(EXACT.min(), EXACT.max());
  }

  @Override
  public JsonNode value() {
    return IntNode.valueOf(seconds());
  }

  @Override
  public JsonNode initial() {
    return IntNode.valueOf(USUAL);
  }

  @Override
  public Change plan(JsonNode wanted) {
    int exact = wanted.intValue();
    return new Change.Texts(
        Map.of(OF_THE_SERVICE.key(), "" + exact, ON_THE_PAGE.key(), "" + shownFor(exact)));
  }
}

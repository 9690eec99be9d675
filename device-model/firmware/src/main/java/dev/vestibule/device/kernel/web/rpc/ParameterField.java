package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Type;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** A field that is a parameter, in the JSON type that goes with the parameter's kind. */
record ParameterField<T>(Parameters parameters, Parameter<T> parameter) implements Field {

  private static final int LONGEST = 1_000;

  @Override
  public Shape shape() {
    return switch (parameter.kind().type()) {
      case Type.Whole(int min, int max) -> Shape.integer(min, max);
      case Type.Switch onOff -> Shape.bool();
      case Type.Choice(var words) -> Shape.choice(words.toArray(String[]::new));
      default -> Shape.text(0, LONGEST);
    };
  }

  @Override
  public JsonNode value() {
    return json(parameters.text(parameter));
  }

  @Override
  public JsonNode initial() {
    return json(parameter.kind().print(parameter.initial()));
  }

  @Override
  public Change plan(JsonNode wanted) {
    return new Change.Texts(Map.of(parameter.key(), text(wanted)));
  }

  private JsonNode json(String text) {
    return switch (parameter.kind().type()) {
      case Type.Whole whole -> IntNode.valueOf(Integer.parseInt(text));
      case Type.Switch onOff -> BooleanNode.valueOf(text.equals(onOff.on()));
      default -> StringNode.valueOf(text);
    };
  }

  private String text(JsonNode wanted) {
    return parameter.kind().type() instanceof Type.Switch(String on, String off)
        ? wanted.booleanValue() ? on : off
        : wanted.asString();
  }
}

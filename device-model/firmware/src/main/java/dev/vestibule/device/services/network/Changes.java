package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values of parameters that a request wants to set together, and the sub-code of the first that is
 * not allowed. A field that is left out changes nothing.
 */
final class Changes {

  private final Map<String, String> texts = new LinkedHashMap<>();
  private OptionalInt wrong = OptionalInt.empty();

  /** Values by key. */
  Map<String, String> texts() {
    return texts;
  }

  /** Which parameter of the request is not allowed; empty if all are. */
  OptionalInt wrong() {
    return wrong;
  }

  /** Notes that a parameter of the request is not allowed. */
  Changes refuse(int subCode) {
    if (wrong.isEmpty()) wrong = OptionalInt.of(subCode);
    return this;
  }

  <T> Changes put(Parameter<T> parameter, String text, int subCode) {
    if (parameter.kind().parse(text) instanceof Kind.Invalid<T>) return refuse(subCode);
    texts.put(parameter.key(), text);
    return this;
  }

  Changes flag(ObjectNode params, String field, Parameter<Boolean> parameter) {
    if (params.has(field)) {
      texts.put(parameter.key(), parameter.kind().print(params.path(field).booleanValue()));
    }
    return this;
  }

  <T> Changes text(ObjectNode params, String field, Parameter<T> parameter, int subCode) {
    return params.has(field) ? put(parameter, params.path(field).stringValue(), subCode) : this;
  }

  /** A field whose words mean values. */
  <T> Changes word(
      ObjectNode params,
      String field,
      Parameter<T> parameter,
      Map<String, String> meaning,
      int subCode) {
    if (!params.has(field)) return this;
    String value = meaning.get(params.path(field).stringValue());
    return value == null ? refuse(subCode) : put(parameter, value, subCode);
  }

  <T> Changes list(ObjectNode params, String field, Parameter<List<T>> parameter, int subCode) {
    if (!params.has(field)) return this;
    List<String> words = new ArrayList<>();
    for (JsonNode word : params.path(field)) words.add(word.stringValue());
    return words.stream().anyMatch(word -> word.isEmpty() || word.contains(" "))
        ? refuse(subCode)
        : put(parameter, String.join(" ", words), subCode);
  }
}

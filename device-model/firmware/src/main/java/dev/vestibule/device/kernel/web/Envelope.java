package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.store.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an API puts round its answers.
 *
 * @param order of {@code apiVersion}, {@code context} and {@code method}; what is left out is not
 *     told
 * @param lines whether it writes on many lines
 * @param versions name of the list in the answer to {@code getSupportedVersions}
 */
public record Envelope(List<String> order, boolean lines, String versions) {

  /** Of most APIs. */
  public static final Envelope USUAL =
      new Envelope(List.of("apiVersion", "context", "method"), false, "apiVersions");

  /** On many lines. Source: observed, firmwaremanagement and network_settings. */
  public static final Envelope PRETTY =
      new Envelope(List.of("apiVersion", "context", "method"), true, "apiVersions");

  /** Of api-discovery. Source: observed. */
  public static final Envelope METHOD_FIRST =
      new Envelope(List.of("method", "apiVersion", "context"), false, "apiVersions");

  /** Of basic-device-info, which never repeats the method. Source: observed. */
  public static final Envelope WITHOUT_METHOD =
      new Envelope(List.of("apiVersion", "context"), false, "apiVersions");

  private static final ObjectWriter ONE_LINE = Json.MAPPER.writer().with(OneLine.printer());

  public Envelope {
    order = List.copyOf(order);
  }

  /** An answer. */
  Response seal(
      int status,
      String version,
      Optional<String> context,
      Optional<String> method,
      String content,
      JsonNode node) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    for (String key : order) {
      switch (key) {
        case "apiVersion" -> envelope.put(key, version);
        case "context" -> context.ifPresent(text -> envelope.put(key, text));
        case "method" -> method.ifPresent(text -> envelope.put(key, text));
        default -> throw new IllegalStateException("no such part of an envelope: " + key);
      }
    }
    envelope.set(content, node);
    String text = lines ? PrettyJson.print(envelope) : ONE_LINE.writeValueAsString(envelope);
    return Response.text(status, "application/json", text + "\n");
  }
}

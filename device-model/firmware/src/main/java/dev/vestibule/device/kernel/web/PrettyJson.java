package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.store.Json;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/**
 * JSON on many lines, two blanks deeper on each level, as newer parts of the unit write it. Source:
 * observed answers of network_settings, firmwaremanagement and the Device Configuration APIs.
 */
public final class PrettyJson {

  private static final ObjectWriter WRITER = Json.MAPPER.writer().with(printer());

  private PrettyJson() {}

  /** The text of a value, without a line end. */
  public static String print(JsonNode value) {
    return WRITER.writeValueAsString(value);
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    var indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}

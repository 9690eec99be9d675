package dev.vestibule.device.kernel.web.schema.sample;

import dev.vestibule.device.kernel.web.schema.Fault.Kind;
import tools.jackson.databind.JsonNode;

/**
 * A value with one thing wrong.
 *
 * @param pointer where
 * @param kind what sort of mistake it is
 */
public record Wrong(JsonNode value, String pointer, Kind kind) {}

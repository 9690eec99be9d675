package dev.vestibule.device.kernel.web;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of a JSON API's method.
 *
 * @param params of the declared shape; an empty object if there were none
 * @param client who calls
 * @param attachment the file that came with it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Call(ObjectNode params, Client client, Optional<byte[]> attachment) {}

package dev.vestibule.device.kernel.web;

import dev.vestibule.device.protocols.multipart.MultipartReader;
import dev.vestibule.device.protocols.multipart.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a request to a JSON API brought.
 *
 * @param json the call; empty if what should hold it was not understood
 * @param file what came with it
 */
@SuppressWarnings("ArrayRecordComponent")
record Posted(byte[] json, Optional<byte[]> file) {

  private static final byte[] NOTHING = {};

  /** A call and nothing else. */
  static Posted alone(Request request) {
    return new Posted(request.body(), Optional.empty());
  }

  /**
   * Takes a call, or a form whose first part is the call and whose second is a file.
   *
   * @param largestFile bytes that are kept of the file
   */
  static Inlet withFile(Request head, int largestFile, Consumer<Posted> posted) {
    String type = head.header("Content-Type").orElse("");
    // One byte more tells that something is too long.
    if (!MultipartReader.reads(type)) {
      return new BytesInlet(
          Endpoint.USUAL_BODY + 1, json -> posted.accept(new Posted(call(json), Optional.empty())));
    }
    return new FormInlet(
        type,
        Math.max(largestFile, Endpoint.USUAL_BODY) + 1,
        parts -> posted.accept(of(parts.orElse(List.of()))));
  }

  private static Posted of(List<Part> parts) {
    return new Posted(
        parts.stream().findFirst().map(Part::content).map(Posted::call).orElse(NOTHING),
        parts.stream().skip(1).findFirst().map(Part::content));
  }

  /** What room there is for a file is not for a call. */
  private static byte[] call(byte[] json) {
    return json.length <= Endpoint.USUAL_BODY ? json : NOTHING;
  }
}

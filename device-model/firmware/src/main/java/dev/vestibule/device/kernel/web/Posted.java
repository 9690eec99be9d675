package dev.vestibule.device.kernel.web;

import dev.vestibule.device.protocols.multipart.MultipartForm;
import dev.vestibule.device.protocols.multipart.Part;
import java.util.List;
import java.util.Optional;

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

  /** A call, or a form whose first part is the call and whose second is a file. */
  static Posted withFile(Request request) {
    String type = request.header("Content-Type").orElse("");
    if (!MultipartForm.is(type)) return new Posted(call(request.body()), Optional.empty());
    List<Part> parts = MultipartForm.read(type, request.body()).orElse(List.of());
    return new Posted(
        parts.stream().findFirst().map(Part::content).map(Posted::call).orElse(NOTHING),
        parts.stream().skip(1).findFirst().map(Part::content));
  }

  /** What room there is for a file is not for a call. */
  private static byte[] call(byte[] json) {
    return json.length <= Endpoint.USUAL_BODY ? json : NOTHING;
  }
}

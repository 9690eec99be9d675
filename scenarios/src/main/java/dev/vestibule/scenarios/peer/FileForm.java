package dev.vestibule.scenarios.peer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file in a form, as clients send it.
 *
 * @param json the call of a JSON API that it belongs to
 * @param file what comes with it
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileForm(Optional<String> json, byte[] file) {

  private static final String BOUNDARY = "----------------------------3a1f6c07d2be";

  /** Value of the header Content-Type. */
  public String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  /** The form. */
  public byte[] body() {
    var body = new ByteArrayOutputStream();
    json.ifPresent(
        call -> part(body, "data", "application/json", call.getBytes(StandardCharsets.UTF_8)));
    part(body, "fileData\"; filename=\"image.bin", "application/octet-stream", file);
    text(body, "--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String name, String type, byte[] content) {
    text(body, "--" + BOUNDARY + "\r\n");
    text(body, "Content-Disposition: form-data; name=\"" + name + "\"\r\n");
    text(body, "Content-Type: " + type + "\r\n\r\n");
    body.writeBytes(content);
    text(body, "\r\n");
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}

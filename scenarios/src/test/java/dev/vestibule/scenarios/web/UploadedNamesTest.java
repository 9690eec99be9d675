package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.peer.WebClient;
import dev.vestibule.scenarios.release.Releases;
import dev.vestibule.scenarios.twin.Twin;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names in uploads mean nothing: the unit has no files that they could lead to. */
@WithDoorStation
class UploadedNamesTest {

  private static final Login ALICE = new Login("alice", "secret");

  private static final List<String> NAMES =
      List.of(
          "../../../etc/passwd",
          "..\\\\..\\\\windows",
          "/etc/passwd",
          "%2e%2e%2f%2e%2e%2fetc",
          "image.bin\u0000.txt");

  @Test
  void anImageIsTakenForWhatItIsWhateverItsName(Twin twin) {
    twin.http().get(ALICE.asFirstAccount()).orElseThrow();
    WebClient client = twin.client(Twin.HTTP, Optional.of(ALICE), List.of());
    String usual = upload(client, "image.bin");

    assertThat(usual).contains("\"code\": 422");
    assertThat(NAMES).allSatisfy(name -> assertThat(upload(client, name)).isEqualTo(usual));
  }

  private static String upload(WebClient client, String name) {
    var form = new ByteArrayOutputStream();
    text(form, "--b\r\nContent-Disposition: form-data; name=\"data\"\r\n");
    text(form, "Content-Type: application/json\r\n\r\n");
    text(form, "{\"apiVersion\":\"1.0\",\"method\":\"upgrade\"}\r\n--b\r\n");
    text(form, "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name);
    text(form, "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    form.writeBytes(Releases.unsigned().bytes());
    text(form, "\r\n--b--\r\n");
    return client
        .send(
            "POST",
            "/axis-cgi/firmwaremanagement.cgi",
            Map.of("Content-Type", "multipart/form-data; boundary=b"),
            form.toByteArray())
        .map(Reply::text)
        .orElseThrow();
  }

  private static void text(ByteArrayOutputStream form, String text) {
    form.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}

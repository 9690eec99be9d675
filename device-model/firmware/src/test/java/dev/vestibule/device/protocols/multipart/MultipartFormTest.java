package dev.vestibule.device.protocols.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {

  private static final String TYPE = "multipart/form-data; boundary=----x1";

  /** As {@code curl -F 'data={};type=application/json' -F file=@image.bin} sends it. */
  private static final String CURL =
      """
      ------x1
      Content-Disposition: form-data; name="data"
      Content-Type: application/json

      {}
      ------x1
      Content-Disposition: form-data; filename="name=a.bin"; name="file"
      Content-Type: application/octet-stream

      \u00ff\u0000--x1
      ------y
      ------x1--
      """;

  @Test
  void readsWhatCurlSends() {
    List<Part> parts = read(TYPE, CURL).orElseThrow();

    assertThat(parts).extracting(Part::name).containsExactly("data", "file");
    assertThat(parts)
        .extracting(Part::contentType)
        .containsExactly("application/json", "application/octet-stream");
    assertThat(parts)
        .extracting(part -> new String(part.content(), ISO_8859_1))
        .containsExactly("{}", "\u00ff\u0000--x1\r\n------y");
  }

  @Test
  void readsPartsWithoutNameTypeOrContent() {
    List<Part> parts =
        read("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", "--a b\n\n\n--a b--\n")
            .orElseThrow();

    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().name()).isEmpty();
    assertThat(parts.getFirst().contentType()).isEqualTo("text/plain");
    assertThat(parts.getFirst().content()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/mixed; boundary=----x1",
        "application/json"
      })
  void readsNothingOfAnotherType(String type) {
    assertThat(read(type, CURL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--",
        "------x1",
        "------x1\n",
        "------x1\nContent-Type: a\n",
        "------x1\n\nnever closed",
        "------x1\n\nnever closed\n------x2--",
        "------x1 junk\n\nbody\n------x1--",
        "------x1\n\nbody\n------x1junk",
        "preamble\n------x1\n\nbody\n------x1--"
      })
  void readsNothingOfAFormThatIsNotWellMade(String body) {
    assertThat(read(TYPE, body)).isEmpty();
  }

  @Test
  void readsSixteenPartsAndNotOneMore() {
    String part = "------x1\n\nbody\n";
    assertThat(read(TYPE, part.repeat(16) + "------x1--").orElseThrow()).hasSize(16);
    assertThat(read(TYPE, part.repeat(17) + "------x1--")).isEmpty();
  }

  @Test
  void readsNoPartWhoseHeaderIsTooLong() {
    String tooLong = "X: " + "y".repeat(MultipartReader.LARGEST_HEADER);
    assertThat(read(TYPE, "------x1\n" + tooLong + "\n\nbody\n------x1--")).isEmpty();
  }

  private static Optional<List<Part>> read(String type, String body) {
    return MultipartForm.read(type, body.replace("\n", "\r\n").getBytes(ISO_8859_1));
  }
}

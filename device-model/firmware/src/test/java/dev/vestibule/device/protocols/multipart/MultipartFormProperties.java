package dev.vestibule.device.protocols.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for every body. */
class MultipartFormProperties {

  private static final String TYPE = "multipart/form-data; boundary=b";

  @Property(tries = 2_000, seed = "8207")
  void any_body_is_a_form_or_is_not(
      @ForAll @CharRange(from = '-', to = '-') @StringLength(max = 3) String dashes,
      @ForAll("bodies") String body) {
    MultipartForm.read(TYPE, (dashes + body).getBytes(ISO_8859_1))
        .ifPresent(parts -> assertThat(parts).hasSizeLessThanOrEqualTo(MultipartForm.MOST_PARTS));
  }

  @Property(tries = 500, seed = "8207")
  void a_file_comes_out_as_it_went_in(@ForAll byte[] file) {
    String text = new String(file, ISO_8859_1);
    String body = "--b\r\n\r\n{}\r\n--b\r\nContent-Type: x\r\n\r\n" + text + "\r\n--b--\r\n";

    assertThat(MultipartForm.read(TYPE, body.getBytes(ISO_8859_1)).orElseThrow().get(1).content())
        .isEqualTo(file);
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.strings().withChars("-b\r\n:; =\"aN").ofMaxLength(60);
  }
}

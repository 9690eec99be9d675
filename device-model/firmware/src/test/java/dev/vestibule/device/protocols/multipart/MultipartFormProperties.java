package dev.vestibule.device.protocols.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for every body. */
class MultipartFormProperties {

  private static final String TYPE = "multipart/form-data; boundary=b";

  @Property(tries = 2_000, seed = "8207")
  void any_body_is_a_form_or_is_not(
      @ForAll @CharRange(from = '-', to = '-') @StringLength(max = 3) String dashes,
      @ForAll("bodies") String body) {
    MultipartForm.read(TYPE, (dashes + body).getBytes(ISO_8859_1))
        .ifPresent(parts -> assertThat(parts).hasSizeLessThanOrEqualTo(MultipartReader.MOST_PARTS));
  }

  @Property(tries = 500, seed = "8207")
  void a_file_comes_out_as_it_went_in(@ForAll byte[] file) {
    String text = new String(file, ISO_8859_1);
    String body = "--b\r\n\r\n{}\r\n--b\r\nContent-Type: x\r\n\r\n" + text + "\r\n--b--\r\n";

    assertThat(MultipartForm.read(TYPE, body.getBytes(ISO_8859_1)).orElseThrow().get(1).content())
        .isEqualTo(file);
  }

  @Property(tries = 2_000, seed = "8207")
  void the_pieces_in_which_it_comes_make_no_difference(
      @ForAll("forms") String body, @ForAll @IntRange(min = 1, max = 9) int size) {
    byte[] bytes = body.getBytes(ISO_8859_1);
    var pieces = new MultipartForm(TYPE, bytes.length);
    for (int at = 0; at < bytes.length; at += size) {
      pieces.read(Arrays.copyOfRange(bytes, at, Math.min(at + size, bytes.length)));
    }

    assertThat(pieces.parts())
        .usingRecursiveComparison()
        .isEqualTo(MultipartForm.read(TYPE, bytes));
  }

  @Property(tries = 500, seed = "8207")
  void no_more_is_kept_of_a_part_than_was_asked_for(
      @ForAll byte[] file, @ForAll @IntRange(min = 0, max = 20) int most) {
    var form = new MultipartForm(TYPE, most);
    form.read("--b\r\n\r\n".getBytes(ISO_8859_1));
    form.read(file);
    form.read("\r\n--b--".getBytes(ISO_8859_1));

    assertThat(form.parts().orElseThrow().getFirst().content())
        .isEqualTo(Arrays.copyOf(file, Math.min(most, file.length)));
  }

  /** Forms, well made and nearly so. */
  @Provide
  Arbitrary<String> forms() {
    return bodies()
        .list()
        .ofMaxSize(3)
        .map(
            parts ->
                parts.stream()
                        .map(it -> "--b\r\nName: x\r\n\r\n" + it + "\r\n")
                        .collect(Collectors.joining())
                    + "--b--");
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.strings().withChars("-b\r\n:; =\"aN").ofMaxLength(60);
  }
}

package dev.vestibule.virtual.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN = List.of("relay-welded", "pir-stuck", "sd-full");

  @Test
  void a_mistyped_word_finds_the_one_that_was_meant() {
    assertThat(Nearest.to("PIR-stukc", KNOWN)).contains("pir-stuck");
    assertThat(Nearest.question("pirstuck", KNOWN)).isEqualTo("; did you mean pir-stuck?");
  }

  @Test
  void a_word_like_no_other_finds_nothing() {
    assertThat(Nearest.to("telephone", KNOWN)).isEmpty();
    assertThat(Nearest.question("telephone", KNOWN)).isEmpty();
  }

  @Test
  void the_nearest_come_first_even_if_none_is_near() {
    assertThat(Nearest.to("sd-fool", KNOWN, 2)).first().isEqualTo("sd-full");
    assertThat(Nearest.to("sd-fool", KNOWN, 2)).hasSize(2);
  }

  @Test
  void adding_leaving_out_and_changing_count_one_each() {
    assertThat(Nearest.edits(List.of(1, 2, 3), List.of(1, 3, 4, 5), Integer::equals)).isEqualTo(3);
    assertThat(Nearest.edits(List.of(), List.of(1, 2), Object::equals)).isEqualTo(2);
  }
}

package dev.vestibule.device.kernel.web.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vestibule.device.kernel.store.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static final Shape ACCOUNT =
      Shape.object()
          .required("name", Shape.text(8, Form.pattern("a name in small letters", "[a-z]+", "ann")))
          .required("password", Shape.text(1, 64))
          .optional("level", Shape.choice("viewer", "admin"));

  @Test
  void a_fault_says_where_and_what_would_be_right() {
    assertThat(faults("{\"name\":\"Ann\",\"password\":\"secret\",\"level\":1}"))
        .extracting(Fault::pointer, Fault::sentence)
        .containsExactly(
            tuple("/name", "'name' is not a name in small letters of 0 to 8 characters"),
            tuple("/level", "'level' is not one of viewer, admin"));
  }

  @Test
  void a_fault_never_repeats_the_value() {
    String secret = "hunter2".repeat(10);
    assertThat(faults("{\"name\":\"ann\",\"password\":\"" + secret + "\"}").toString())
        .contains("password")
        .doesNotContain("hunter2");
  }

  @Test
  void an_unknown_name_is_cut_and_cleaned() {
    String name = "x\\u001b".repeat(60);
    Fault fault = faults("{\"name\":\"ann\",\"password\":\"p\",\"" + name + "\":1}").getFirst();
    assertThat(fault.pointer()).hasSize(65).doesNotContain("\u001b");
  }

  @Test
  void limits_that_contradict_each_other_are_refused_at_the_declaration() {
    assertThatThrownBy(() -> Shape.integer(2, 1)).hasMessageContaining("from 2 to 1");
    assertThatThrownBy(() -> Form.pattern("digits", "[0-9]+", "a")).hasMessageContaining("'a'");
    assertThatThrownBy(() -> Shape.object().oneOf("a")).hasMessageContaining("'a'");
  }

  private static List<Fault> faults(String json) {
    return ACCOUNT.check(Json.MAPPER.readTree(json));
  }
}

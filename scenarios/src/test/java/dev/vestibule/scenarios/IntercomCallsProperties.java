package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.fuzz.CallSyntax;
import dev.vestibule.scenarios.fuzz.IntercomHarness;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever JSON the Intercom service is sent, in each of its syntaxes. */
class IntercomCallsProperties {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Names that functions know, so that some of what is sent gets further than the first field. */
  private static final List<String> NAMES =
      List.of(
          "Configuration",
          "CardReaderConfiguration",
          "holders",
          "firstName",
          "pin",
          "ids",
          "Tag",
          "TagUid",
          "ReaderId",
          "KeySequence",
          "source",
          "highlevelFeedbacks",
          "ledFeedbacks",
          "led",
          "runStyle",
          "style",
          "topics",
          "functions",
          "Name",
          "Id",
          "a",
          "",
          "_",
          "0",
          "\u0000");

  record Call(CallSyntax syntax, int function, JsonNode arguments) {}

  @Property(tries = 60, seed = "8207")
  void whatIsRefusedGetsAFaultOfItsSyntaxAndChangesNothing(@ForAll("calls") List<Call> calls) {
    try (var service = new IntercomHarness()) {
      List<String> functions = service.functions();
      for (Call call : calls) {
        String function = functions.get(call.function % functions.size());
        assertThat(service.call(call.syntax, function, call.arguments))
            .as("%s in %s with %s", function, call.syntax, call.arguments)
            .isEmpty();
      }
    }
  }

  @Provide
  Arbitrary<List<Call>> calls() {
    Arbitrary<JsonNode> arguments =
        Arbitraries.frequencyOf(Tuple.of(6, object(value())), Tuple.of(1, value()));
    return Combinators.combine(
            Arbitraries.of(CallSyntax.class), Arbitraries.integers().between(0, 999), arguments)
        .as(Call::new)
        .list()
        .ofSize(40);
  }

  private static Arbitrary<JsonNode> value() {
    return Arbitraries.recursive(
        IntercomCallsProperties::leaf,
        inner -> Arbitraries.oneOf(inner, object(inner), list(inner)),
        0,
        3);
  }

  private static Arbitrary<JsonNode> leaf() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(20).map(NODES::stringNode),
        Arbitraries.of(NAMES).map(NODES::stringNode),
        Arbitraries.longs().map(NODES::numberNode),
        Arbitraries.integers().between(0, 100).map(NODES::numberNode),
        Arbitraries.doubles().map(NODES::numberNode),
        Arbitraries.of(true, false).map(NODES::booleanNode),
        Arbitraries.create(NODES::nullNode));
  }

  private static Arbitrary<JsonNode> object(Arbitrary<JsonNode> values) {
    return Arbitraries.maps(Arbitraries.of(NAMES), values)
        .ofMaxSize(4)
        .map(
            fields -> {
              ObjectNode object = NODES.objectNode();
              fields.forEach(object::set);
              return object;
            });
  }

  private static Arbitrary<JsonNode> list(Arbitrary<JsonNode> values) {
    return values
        .list()
        .ofMaxSize(4)
        .map(
            items -> {
              ArrayNode list = NODES.arrayNode();
              items.forEach(list::add);
              return list;
            });
  }
}

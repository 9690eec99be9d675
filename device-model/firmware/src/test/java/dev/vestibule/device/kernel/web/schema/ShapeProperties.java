package dev.vestibule.device.kernel.web.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.web.schema.Fault.Kind;
import dev.vestibule.device.kernel.web.schema.sample.RightValues;
import dev.vestibule.device.kernel.web.schema.sample.Wrong;
import dev.vestibule.device.kernel.web.schema.sample.WrongValues;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What holds for every shape and every value. */
class ShapeProperties {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  @Property(tries = 500, seed = "8207")
  void any_value_is_judged_and_each_fault_points_into_it(
      @ForAll("shapes") Shape shape, @ForAll("values") JsonNode value) {
    for (Fault fault : shape.check(value)) {
      assertThat(fault.sentence()).isNotBlank();
      if (fault.kind() == Kind.MISSING) continue;
      assertThat(value.at(fault.pointer()).isMissingNode()).as("%s in %s", fault, value).isFalse();
    }
  }

  @Property(tries = 500, seed = "8207")
  void a_value_made_from_a_shape_fits_it(@ForAll("shapes") Shape shape, @ForAll long seed) {
    JsonNode right = right(shape, seed);
    assertThat(shape.check(right)).as(right.toString()).isEmpty();
  }

  @Property(tries = 300, seed = "8207")
  void one_wrong_thing_is_found_where_it_is(@ForAll("shapes") Shape shape, @ForAll long seed) {
    for (Wrong wrong : WrongValues.of(shape, right(shape, seed))) {
      assertThat(shape.check(wrong.value()))
          .as("%s in %s", wrong.pointer(), wrong.value())
          .anyMatch(
              fault -> fault.pointer().equals(wrong.pointer()) && fault.kind() == wrong.kind());
    }
  }

  @Property(tries = 200, seed = "8207")
  void every_shape_can_be_printed(@ForAll("shapes") Shape shape) {
    assertThat(JsonSchema.of(shape).isEmpty()).isFalse();
  }

  private static JsonNode right(Shape shape, long seed) {
    var random = new Random(seed);
    return new RightValues(random::nextInt).of(shape);
  }

  @Provide
  Arbitrary<Shape> shapes() {
    return shapes(3);
  }

  private static Arbitrary<Shape> shapes(int depth) {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 6);
    Arbitrary<Shape> plain =
        Arbitraries.oneOf(
            Combinators.combine(small, small).as((min, more) -> Shape.text(min, min + more)),
            Arbitraries.of(
                Shape.text(8, Form.pattern("small letters", "[a-z]+", "a", "abc")),
                Shape.text(5, Form.test("a yes", text -> text.startsWith("y"), "y", "yes"))),
            Combinators.combine(Arbitraries.longs(), small)
                .as(
                    (min, more) ->
                        Shape.integer(Math.min(min, Long.MAX_VALUE - 9), min(min) + more)),
            Combinators.combine(Arbitraries.doubles().between(-1e9, 1e9), small)
                .as((min, more) -> Shape.number(min, min + more)),
            Arbitraries.of(Shape.bool(), Shape.choice("ON"), Shape.choice("tcp", "udp")));
    if (depth == 0) return plain;
    Arbitrary<Shape> inner = shapes(depth - 1);
    return Arbitraries.frequencyOf(
        Tuple.of(2, plain),
        Tuple.of(1, inner.map(Shape::orNull)),
        Tuple.of(
            1,
            Combinators.combine(inner, small, small)
                .as((item, min, more) -> Shape.list(item, min, min + more))),
        Tuple.of(
            2, Combinators.combine(inner.list().ofSize(5), small).as(ShapeProperties::object)));
  }

  private static long min(long min) {
    return Math.min(min, Long.MAX_VALUE - 9);
  }

  private static Shape object(List<Shape> fields, int kind) {
    ObjectShape object =
        Shape.object()
            .required("first", fields.get(0))
            .optional("se/cond", fields.get(1))
            .optional("a", fields.get(2))
            .optional("b", fields.get(3))
            .optional("c", fields.get(4));
    return switch (kind) {
      case 0 -> object.oneOf("a", "b", "c");
      case 1 -> object.atMostOneOf("a", "b");
      case 2 -> object.ignoringOthers();
      case 3 -> object.partial();
      case 4 -> object.without("b");
      default -> object;
    };
  }

  @Provide
  Arbitrary<JsonNode> values() {
    return values(3);
  }

  private static Arbitrary<JsonNode> values(int depth) {
    Arbitrary<JsonNode> plain =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(12).map(MAKE::stringNode),
            Arbitraries.longs().map(MAKE::numberNode),
            Arbitraries.bigIntegers().map(MAKE::numberNode),
            Arbitraries.doubles().map(MAKE::numberNode),
            Arbitraries.of(true, false).map(MAKE::booleanNode),
            Arbitraries.just(MAKE.nullNode()));
    if (depth == 0) return plain;
    Arbitrary<JsonNode> inner = values(depth - 1);
    Arbitrary<String> names = Arbitraries.of("first", "se/cond", "a", "b", "c", "~d", "");
    return Arbitraries.frequencyOf(
        Tuple.of(2, plain),
        Tuple.of(1, inner.list().ofMaxSize(8).map(items -> MAKE.arrayNode().addAll(items))),
        Tuple.of(
            3,
            Arbitraries.maps(names, inner)
                .ofMaxSize(6)
                .map(fields -> MAKE.objectNode().setAll(fields))));
  }
}

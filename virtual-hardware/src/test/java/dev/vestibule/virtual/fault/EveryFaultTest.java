package dev.vestibule.virtual.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.vestibule.virtual.bench.BoardView;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.fault.Argument.Whole;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every fault of the catalogue, also for those that are yet to come. */
class EveryFaultTest {

  /** Long enough for a fault that comes and goes to have come. */
  private static final int AFTER_A_WHILE = 65;

  private static final int SETTLED = 10;

  /** What a unit does in which nothing was ever broken: at once, and after a while. */
  private static final List<Outcome> SOUND =
      Stream.of(0, AFTER_A_WHILE).map(Outcome::ofSound).toList();

  /**
   * How a unit is found when it has settled, and what it then does.
   *
   * @param seconds how long it was left alone before
   */
  private record Outcome(
      int seconds,
      BoardView view,
      Map<String, Object> signals,
      OptionalLong nextDue,
      List<String> log) {

    static Outcome ofSound(int seconds) {
      var unit = new Exercise(Boards.large());
      unit.pass(seconds);
      return of(unit, seconds);
    }

    static Outcome of(Exercise unit, int seconds) {
      unit.pass(SETTLED);
      var bench = unit.bench();
      return new Outcome(
          seconds, bench.view(), bench.trace().values(), bench.clock().nextDue(), unit.log());
    }
  }

  static List<Description> catalogue() {
    return FaultCatalogue.of(Boards.large()).all();
  }

  /** Each fault with usual settings, at the ends of every range, and at every part it can be of. */
  static Stream<Arguments> everyWay() {
    return catalogue().stream()
        .flatMap(
            fault ->
                Stream.concat(
                        Stream.of(Map.<String, String>of()),
                        fault.arguments().stream().flatMap(EveryFaultTest::ways))
                    .map(settings -> arguments(fault.name(), settings)));
  }

  /** Each fault at every part it can be of. */
  static Stream<Arguments> everyPlace() {
    return everyWay()
        .filter(
            way ->
                way.get()[1] instanceof Map<?, ?> settings
                    && named(way).arguments().stream()
                        .filter(argument -> settings.containsKey(argument.name()))
                        .allMatch(Argument::tellsWhich));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyWay")
  void leavesNothingBehindWhenItIsCleared(String name, Map<String, String> settings) {
    for (Outcome sound : SOUND) {
      var unit = new Exercise(Boards.large());
      unit.bench().faults().start(name, settings);
      unit.pass(sound.seconds);
      unit.bench().faults().clear(name);
      assertThat(Outcome.of(unit, sound.seconds)).isEqualTo(sound);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyPlace")
  void makesADifferenceThatCanBeNoticed(String name, Map<String, String> settings) {
    var unit = new Exercise(Boards.large());
    unit.bench().faults().start(name, settings);
    assertThat(withoutFaults(Outcome.of(unit, 0))).isNotEqualTo(withoutFaults(SOUND.getFirst()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void isExplained(Description fault) {
    assertThat(fault.name()).matches("[a-z]+(-[a-z]+)*");
    assertThat(fault.title()).matches("[A-Z].*[^.]");
    assertThat(fault.help()).matches("[A-Z].*\\.");
    for (Argument argument : fault.arguments()) {
      assertThat(argument.name()).matches("[a-z][a-zA-Z]*");
      assertThat(argument.help()).matches("[A-Z].*\\.");
      assertThat(argument.takes(argument.usual())).isTrue();
    }
  }

  @Test
  void namesAreUnique() {
    assertThat(catalogue()).extracting(Description::name).doesNotHaveDuplicates();
  }

  @Test
  void aBoardHasOnlyTheFaultsOfItsParts() {
    List<String> names =
        FaultCatalogue.of(Boards.small()).all().stream().map(Description::name).toList();
    assertThat(names).contains("relay-welded").doesNotContain("sd-write-error");
  }

  private static Stream<Map<String, String>> ways(Argument argument) {
    return switch (argument) {
      case Choice choice -> choice.options().stream().map(it -> Map.of(choice.name(), it));
      case Whole whole ->
          Stream.of(whole.least(), whole.most())
              .map(it -> Map.of(whole.name(), String.valueOf(it)));
    };
  }

  private static Description named(Arguments way) {
    return FaultCatalogue.of(Boards.large()).named(String.valueOf(way.get()[0]));
  }

  /** The log without the list of what is broken, which tells of itself. */
  private static List<String> withoutFaults(Outcome outcome) {
    return outcome.log.stream()
        .map(line -> line.replaceAll("faults=\\[.*?\\], touched", ""))
        .toList();
  }
}

package dev.vestibule.scenarios.twin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.virtual.time.Pace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MachineTest {

  private static final int PROCESSORS = 2;

  private final Machine machine = new Machine(PROCESSORS);
  private final Set<Thread> before = threads();

  @AfterEach
  void close() {
    machine.close();
  }

  @Test
  void aHundredUnitsWhoseTimePassesHaveNoThreadsOfTheirOwn() {
    List<Twin> units = units(100, Twin.Builder::build);

    assertThat(units).allMatch(Twin::ready);
    assertThat(added(before, "timeline")).isBetween(1, PROCESSORS);
    assertThat(added(before, "net")).isZero();

    units.forEach(Twin::close);
  }

  /** Not a hundred: they all hear each other's multicasts, and answer them. */
  @Test
  @Tag("network")
  void unitsThatListenOnSocketsHaveNoThreadsOfTheirOwn() {
    List<Twin> units =
        units(20, it -> it.sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0)).build());

    assertThat(units).allSatisfy(it -> assertThat(it.http().get("/")).isPresent());
    assertThat(added(before, "timeline")).isBetween(1, PROCESSORS);
    assertThat(added(before, "net")).isBetween(1, PROCESSORS);

    units.forEach(Twin::close);
    assertThat(units).allSatisfy(it -> assertThat(it.reach(Twin.HTTP)).isEmpty());
  }

  @Test
  void aUnitInMemoryWhoseTimeIsSteppedNeedsNoThread() {
    try (Twin unit = Twin.builder().build()) {
      assertThat(unit.http().get("/")).isPresent();
      assertThat(added(before, "net")).isZero();
      assertThat(added(before, "timeline")).isZero();
    }
  }

  /** What the board decides, such as its ports and its address, each unit declares for itself. */
  @Test
  void unitsShareMostOfWhatTheyDeclare() {
    try (Twin unit = Twin.builder().unit(1).build();
        Twin other = Twin.builder().unit(2).build()) {
      List<Parameter<?>> declared = parameters(unit).catalogue();

      assertThat(declared)
          .filteredOn(
              it ->
                  !it.key()
                      .matches("(IOPort|Input|Output|Image|ImageSource|Network|Properties)[.].*"))
          .filteredOn(it -> parameters(other).find(it.key()).orElseThrow() != it)
          .extracting(Parameter::key)
          .containsExactly("HTTPS.Certificate");
    }
  }

  private static Parameters parameters(Twin unit) {
    return unit.station().orElseThrow().kernel().parameters();
  }

  private List<Twin> units(int count, Function<Twin.Builder, Twin> made) {
    List<Twin> units = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      Twin unit = made.apply(Twin.builder().on(machine).unit(number));
      unit.bench().clock().pace(new Pace.Real());
      units.add(unit);
    }
    return units;
  }

  /** How many threads there are of this name that were not there before. */
  private static int added(Set<Thread> before, String name) {
    Set<Thread> now = threads();
    now.removeAll(before);
    now.removeIf(thread -> !thread.getName().startsWith(name));
    return now.size();
  }

  private static Set<Thread> threads() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }
}

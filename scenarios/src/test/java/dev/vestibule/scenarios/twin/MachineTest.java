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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MachineTest {

  private static final int UNITS = 100;
  private static final int PROCESSORS = 2;

  @Test
  @Tag("network")
  void aHundredUnitsThatListenHaveNoThreadsOfTheirOwn() {
    Set<Thread> before = threads();
    List<Twin> units = new ArrayList<>();
    try (var machine = new Machine(PROCESSORS)) {
      for (int number = 1; number <= UNITS; number++) units.add(unit(machine, number));

      assertThat(units).allSatisfy(it -> assertThat(it.http().get("/")).isPresent());
      assertThat(added(before, "net")).isBetween(1, PROCESSORS);
      assertThat(added(before, "timeline")).isBetween(1, PROCESSORS);
      assertThat(added(before, "")).isLessThan(UNITS);

      units.forEach(Twin::close);
      assertThat(units).allSatisfy(it -> assertThat(it.reach(Twin.HTTP)).isEmpty());
    }
  }

  @Test
  void aUnitInMemoryWhoseTimeIsSteppedNeedsNoThread() {
    Set<Thread> before = threads();
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

  private static Twin unit(Machine machine, int number) {
    Twin unit =
        Twin.builder()
            .on(machine)
            .unit(number)
            .sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0))
            .build();
    unit.bench().clock().pace(new Pace.Real());
    return unit;
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

package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.device.services.rules.Condition;
import dev.vestibule.device.services.rules.Rule;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.storage.PowerCut;
import dev.vestibule.virtual.storage.PowerCut.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pulls the power before, in and after every single write to the flash that a change of the
 * configuration makes, and again in the recovery after it.
 */
class PowerCutAtEveryWriteTest {

  private static final Duration BOOT = Duration.ofSeconds(6);
  private static final List<Moment> CUTS = List.of(Moment.BEFORE, Moment.DURING, Moment.AFTER);

  /** Everything that was set up. */
  private record Configuration(
      Map<String, String> parameters, List<CredentialHolder> holders, List<Rule> rules) {

    static Configuration of(Twin twin) {
      return twin.ask(
          station -> {
            var values = new TreeMap<String, String>();
            var parameters = station.kernel().parameters();
            parameters.catalogue().forEach(it -> values.put(it.key(), parameters.text(it)));
            return new Configuration(
                values, station.access().entryList().holders(), station.rules().rules());
          });
    }
  }

  /**
   * What a change does in peace: the configuration before and after it, and how often it writes.
   */
  private record Peaceful(Configuration before, Configuration after, long writes) {

    static Peaceful of(Consumer<DoorStation> change) {
      try (Twin twin = twin()) {
        Configuration before = Configuration.of(twin);
        long writes = writesOf(twin, change);
        restart(twin);
        return new Peaceful(before, Configuration.of(twin), writes);
      }
    }
  }

  static Stream<Named<Consumer<DoorStation>>> changes() {
    return Stream.of(
        Named.of(
            "two parameters together",
            station ->
                station
                    .kernel()
                    .parameters()
                    .set(Map.of("Reader.Pin.Length", "6", "Reader.Pin.Timeout", "33"))),
        Named.of(
            "a credential holder",
            station ->
                station
                    .access()
                    .entryList()
                    .add(CredentialHolder.named("Eva", "").withPin("8642"))),
        Named.of(
            "a rule",
            station ->
                station
                    .rules()
                    .add(
                        Rule.of(
                            "Bell",
                            List.of(
                                new Condition(
                                    "tns1:Device/tnsaxis:IO/VirtualPort",
                                    Map.of("port", "1"),
                                    false)),
                            "com.axis.action.fixed.io.toggle",
                            Map.of("port", "5", "state", "high", "duration", "1")))),
        Named.of("a use that is counted", station -> station.reader().checkCard("04A1B2C3D4E5F6")),
        Named.of("factory default", station -> station.maintenance().factoryDefault()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void leavesTheOldConfigurationOrTheNewOneAndNeverAMixture(Consumer<DoorStation> change) {
    Peaceful done = Peaceful.of(change);
    assertThat(done.after()).isNotEqualTo(done.before());
    assertThat(done.writes()).isPositive();

    for (long write = 1; write <= done.writes(); write++) {
      for (Moment moment : CUTS) {
        try (Twin twin = twin()) {
          cutAt(twin, write, moment, change);
          restart(twin);
          assertThat(Configuration.of(twin))
              .as("cut %s write %d of %d", moment, write, done.writes())
              .isIn(done.before(), done.after());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void survivesASecondCutInTheRecoveryToo(Consumer<DoorStation> change) {
    Peaceful done = Peaceful.of(change);
    for (long write : LongStream.rangeClosed(1, done.writes()).toArray()) {
      long recovery = 0;
      boolean cut = true;
      while (cut) {
        recovery++;
        try (Twin twin = twin()) {
          cutAt(twin, write, Moment.DURING, change);
          long first = nextWrite(twin);
          twin.board().flash().cutPower(PowerCut.at(first + recovery - 1, Moment.DURING));
          twin.bench().power().supply(new PowerSource.PoeClass4());
          twin.advance(BOOT);
          cut = !twin.ready();
          restart(twin);
          assertThat(Configuration.of(twin))
              .as("cut in write %d, and in write %d of the recovery", write, recovery)
              .isIn(done.before(), done.after());
        }
      }
    }
  }

  @Test
  void aLastUseOpensTheDoorOnceAtMostWheneverPowerIsCut() {
    Consumer<DoorStation> lastUse = station -> station.reader().checkCard("0401020304AABB");
    long writes;
    try (Twin twin = twinWithALastUse()) {
      writes = writesOf(twin, lastUse);
      assertThat(closings(twin)).isEqualTo(1);
    }
    assertThat(writes).isPositive();
    for (long write = 1; write <= writes; write++) {
      for (Moment moment : CUTS) {
        try (Twin twin = twinWithALastUse()) {
          cutAt(twin, write, moment, lastUse);
          restart(twin);
          post(twin, lastUse);
          assertThat(closings(twin))
              .as("relay 1 closed, cut %s write %d of %d", moment, write, writes)
              .isLessThanOrEqualTo(1);
        }
      }
    }
  }

  private static Twin twinWithALastUse() {
    Twin twin = twin();
    twin.ask(
        station ->
            station
                .access()
                .entryList()
                .add(CredentialHolder.named("Eva", "").withCard("0401020304AABB").withMaxUses(1)));
    return twin;
  }

  private static long closings(Twin twin) {
    return twin.bench().trace().since(0).stream()
        .filter(change -> change.signal().equals("relay1"))
        .filter(change -> change.value().equals(true))
        .count();
  }

  private static Twin twin() {
    return Twin.builder().preset(Presets.named("stand-alone")).build();
  }

  private static long writesOf(Twin twin, Consumer<DoorStation> change) {
    var writes = new AtomicLong();
    twin.board()
        .flash()
        .cutPower(
            point -> {
              writes.incrementAndGet();
              return Moment.NOT;
            });
    post(twin, change);
    return writes.get();
  }

  private static void cutAt(Twin twin, long write, Moment moment, Consumer<DoorStation> change) {
    twin.board().flash().cutPower(PowerCut.at(nextWrite(twin) + write - 1, moment));
    post(twin, change);
    assertThat(twin.ready()).as("runs on after the cut").isFalse();
  }

  private static long nextWrite(Twin twin) {
    return twin.board().flash().writePoints() + 1;
  }

  private static void post(Twin twin, Consumer<DoorStation> change) {
    DoorStation station = twin.station().orElseThrow();
    station.kernel().loop().post(() -> change.accept(station));
    twin.time().settle();
  }

  private static void restart(Twin twin) {
    twin.board().flash().cutPower(PowerCut.NEVER);
    twin.bench().power().cut();
    twin.bench().power().supply(new PowerSource.PoeClass4());
    twin.advance(BOOT);
  }
}

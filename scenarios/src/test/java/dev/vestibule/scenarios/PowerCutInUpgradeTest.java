package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.release.Releases;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.storage.PowerCut;
import dev.vestibule.virtual.storage.PowerCut.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pulls the power in and after every single write to the flash of an upgrade, from the upload to
 * the end of the first start: the unit comes back as it was or as it was to be.
 */
class PowerCutInUpgradeTest {

  private static final Duration UPGRADE = Duration.ofSeconds(97);

  /** Long enough to find out that an upgrade failed, go back and start again. */
  private static final Duration BOOT = Duration.ofSeconds(10);

  private static final Login INSTALLER = new Login("root", "not a secret");

  /** What a unit is, and whether it still has its settings. */
  private record State(String version, boolean setUp) {
    static State of(Twin twin) {
      return twin.ask(
          station -> {
            var parameters = station.kernel().parameters();
            Parameter<?> version = parameters.find("Properties.Firmware.Version").orElseThrow();
            return new State(parameters.text(version), !station.rules().rules().isEmpty());
          });
    }
  }

  private static final State BEFORE = new State("12.8.52", true);

  private enum Way {
    STANDARD("{}", new State("12.9.60", true)),
    ON_TRIAL("{\"autoRollback\":\"20\"}", new State("12.9.60", true)),
    FACTORY_DEFAULT("{\"factoryDefaultMode\":\"hard\"}", new State("12.9.60", false));

    private final String params;
    private final State after;

    Way(String params, State after) {
      this.params = params;
      this.after = after;
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesWhatWasOrWhatWasToBe(Way way) {
    long writes = writesInPeace(way);
    assertThat(writes).isPositive();

    for (long write = 1; write <= writes; write++) {
      for (Moment moment : List.of(Moment.DURING, Moment.AFTER)) {
        try (Twin twin = twin()) {
          long first = twin.board().flash().writePoints() + 1;
          twin.board().flash().cutPower(PowerCut.at(first + write - 1, moment));
          upload(twin, way);
          twin.advance(UPGRADE);
          assertThat(twin.ready()).as("runs on after the cut").isFalse();
          twin.board().flash().cutPower(PowerCut.NEVER);
          twin.bench().power().cut();
          twin.bench().power().supply(new PowerSource.PoeClass4());
          twin.advance(BOOT);
          assertThat(twin.ready()).as("cut %s write %d of %d", moment, write, writes).isTrue();
          assertThat(State.of(twin))
              .as("cut %s write %d of %d", moment, write, writes)
              .isIn(BEFORE, way.after);
        }
      }
    }
  }

  private static long writesInPeace(Way way) {
    try (Twin twin = twin()) {
      assertThat(State.of(twin)).isEqualTo(BEFORE);
      var writes = new AtomicLong();
      twin.board()
          .flash()
          .cutPower(
              point -> {
                writes.incrementAndGet();
                return Moment.NOT;
              });
      assertThat(upload(twin, way).orElseThrow().text()).contains("12.9.60");
      twin.advance(UPGRADE);
      assertThat(State.of(twin)).isEqualTo(way.after);
      return writes.get();
    }
  }

  private static Twin twin() {
    Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build();
    twin.http()
        .get(
            "/axis-cgi/pwdgrp.cgi?action=add&user=root&pwd=not+a+secret&grp=root"
                + "&sgrp=admin:operator:viewer:ptz");
    twin.advance(Duration.ofSeconds(6)); // The logs of that are on the flash by now.
    return twin;
  }

  private static Optional<Reply> upload(Twin twin, Way way) {
    return twin.client(Twin.HTTP, Optional.of(INSTALLER), List.of())
        .upload(
            "/axis-cgi/firmwaremanagement.cgi",
            "{\"apiVersion\":\"1.0\",\"method\":\"upgrade\",\"params\":" + way.params + "}",
            Releases.file("12.9.60").bytes());
  }
}

package dev.vestibule.app.speed;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Transponder;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;

/** Work with whole units. */
final class Units {

  private static final int DOORS = 300;
  private static final int RESETS = 300;
  private static final int BUSY_SECONDS = 7_200;
  private static final Duration IDLE = Duration.ofHours(2);
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
  private static final Duration BOOT = Duration.ofSeconds(6);
  private static final Transponder CARD =
      Transponder.of(ChipType.MIFARE_DESFIRE, Bits.ofHex("04A1B2C3D4E5F6"));

  private Units() {}

  static Contest door() {
    return new Contest(
        "door",
        "scenarios/s",
        new Side("fresh unit, card, 7 s, no Cucumber", Units::doors),
        new Side("Cucumber, 4 empty steps", new Features4()::empty),
        ">= 1,000/s per core");
  }

  static Contest scenario() {
    return new Contest(
        "scenario",
        "scenarios/s",
        new Side("fresh unit, card, 7 s, in Cucumber", new Features4()::door),
        new Side("Cucumber, 4 empty steps", new Features4()::empty),
        ">= 1,000/s per core");
  }

  static Contest idle() {
    return new Contest(
        "idle",
        "simulated s/s",
        new Side("idle unit; no timer is due, time is free", Units::idleUnit),
        new Side("real time", () -> 1),
        ">= 10,000 x");
  }

  static Contest busy() {
    return new Contest(
        "busy",
        "simulated s/s",
        new Side("somebody moves before it every second", Units::busyUnit),
        new Side("real time", () -> 1),
        ">= 10,000 x");
  }

  static Contest reset() {
    return new Contest(
        "reset",
        "ms",
        new Side("fresh state on a living unit, booted", Units::resets),
        new Side("a new unit, booted", Units::news),
        "<= 1 ms");
  }

  private static double doors() {
    Preset preset = Presets.named("stand-alone");
    return DOORS
        / Stopwatch.seconds(
            () -> {
              for (int i = 0; i < DOORS; i++) open(preset);
            });
  }

  private static void open(Preset preset) {
    try (Twin twin = Twin.builder().preset(preset).build()) {
      twin.bench().card().hold(CARD, Duration.ofMillis(300));
      twin.advance(Duration.ofMillis(6_600));
      demand(twin, Circuit.CLOSED);
      twin.advance(Duration.ofMillis(600));
      demand(twin, Circuit.OPEN);
    }
  }

  private static void demand(Twin twin, Circuit circuit) {
    if (twin.bench().view().relays().getFirst().circuit() != circuit) {
      throw new IllegalStateException("relay 1 is not " + circuit);
    }
  }

  private static double idleUnit() {
    try (Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build()) {
      return IDLE.toSeconds() / Stopwatch.seconds(() -> twin.advance(IDLE));
    }
  }

  private static double busyUnit() {
    try (Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build()) {
      return BUSY_SECONDS
          / Stopwatch.seconds(
              () -> {
                for (int second = 0; second < BUSY_SECONDS; second++) {
                  twin.bench().pir().set(true);
                  twin.advance(HALF_A_SECOND);
                  twin.bench().pir().set(false);
                  twin.advance(HALF_A_SECOND);
                }
              });
    }
  }

  private static double resets() {
    try (Twin twin = Twin.builder().build()) {
      double seconds =
          Stopwatch.seconds(
              () -> {
                for (int i = 0; i < RESETS; i++) {
                  twin.bench().fresh();
                  twin.advance(BOOT);
                  if (!twin.ready()) throw new IllegalStateException("not ready");
                }
              });
      return seconds * 1_000 / RESETS;
    }
  }

  private static double news() {
    double seconds =
        Stopwatch.seconds(
            () -> {
              for (int i = 0; i < RESETS; i++) Twin.builder().build().close();
            });
    return seconds * 1_000 / RESETS;
  }
}

package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Choice;
import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.virtual.bench.SoundHand;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What happens around the unit and to its housing. */
final class SurroundingsRoutes {

  private static final int LARGEST_FILE = 4 << 20;

  private SurroundingsRoutes() {}

  record Pir(@Field("whether somebody moves before the sensor") boolean motion) {}

  record Shock(
      @Field(value = "1 is the end of the sensor's range", min = 0, max = 1, example = "0.8")
          double strength) {}

  record Housing(@Field("whether the housing is open") boolean open) {}

  record Weather(
      @Field(value = "temperature in °C", min = -60, max = 100, example = "-20")
          double temperatureC) {}

  record Sound(
      @Field(value = "a WAV file of 16-bit linear samples, in base64", maxLength = LARGEST_FILE)
          Optional<String> wav,
      @Field("a sine") Optional<Tone> tone) {
    Sound {
      Choice.one("wav, tone", wav, tone);
    }
  }

  record Tone(
      @Field(value = "frequency", min = 20, max = 20_000, example = "1000") double hz,
      @Field(value = "level", min = -120, max = 0, example = "-20") double dbfs,
      @Field(value = "duration", min = 0.001, max = 3_600, example = "2") double seconds) {}

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        Route.hand(
            "/bench/v1/pir",
            "Lets somebody move before the PIR sensor",
            Pir.class,
            (unit, pir) -> unit.bench().pir().set(pir.motion())),
        Route.hand(
            "/bench/v1/shock",
            "Hits the housing",
            Shock.class,
            (unit, shock) -> unit.bench().shock().hit(shock.strength())),
        Route.hand(
            "/bench/v1/case",
            "Opens or shuts the housing",
            Housing.class,
            (unit, housing) -> unit.bench().housing().set(housing.open())),
        Route.hand(
            "/bench/v1/environment",
            "Changes the weather",
            Weather.class,
            (unit, weather) -> unit.bench().environment().temperature(weather.temperatureC())),
        Route.hand(
            "/bench/v1/sound",
            "Makes a sound at the microphone",
            Sound.class,
            (unit, sound) -> play(unit.bench().sound(), sound)));
  }

  private static void play(SoundHand hand, Sound sound) {
    sound.wav().ifPresent(file -> hand.wav(Base64.getDecoder().decode(file)));
    sound.tone().ifPresent(tone -> hand.tone(tone.hz(), tone.dbfs(), tone.seconds()));
  }
}

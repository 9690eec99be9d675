package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class ParametersTest {

  private static final Parameter<Integer> VOLUME =
      Parameter.setting(
          "Audio.Volume", new IntegerKind(0, 100), 50, "Volume", "Percent.", Source.manual("x"));
  private static final Parameter<String> LIGHT =
      Parameter.setting(
          "Light.Mode",
          new ChoiceKind("on", "off"),
          "off",
          "Light",
          "On or off.",
          Source.manual("x"));

  private final MemoryVolume flash = new MemoryVolume();
  private final Parameters parameters = started();

  @Test
  void changesSeveralTogetherAndTellsEachWatcherOnce() {
    List<String> told = new ArrayList<>();
    parameters.watch(List.of(VOLUME, LIGHT), () -> told.add("changed"));

    var outcome = parameters.set(Map.of("Audio.Volume", "70", "Light.Mode", "on"));

    assertThat(outcome).isInstanceOf(Parameters.Changed.class);
    assertThat(parameters.get(VOLUME)).isEqualTo(70);
    assertThat(told).containsExactly("changed");
  }

  @Test
  void changesNothingIfOneOfSeveralIsRefused() {
    var outcome = parameters.set(Map.of("Audio.Volume", "70", "Light.Mode", "dim"));

    assertThat(outcome).isEqualTo(new Parameters.Refused("Light.Mode=dim: allowed: on, off"));
    assertThat(parameters.get(VOLUME)).isEqualTo(50);
  }

  @Test
  void refusesAKeyThatNobodyDeclared() {
    assertThat(parameters.set(Map.of("Audio.Bass", "1")))
        .isEqualTo(new Parameters.Refused("no such parameter: Audio.Bass"));
  }

  @Test
  void aViewShowsWhatIsAndCannotBeSet() {
    Parameter<Integer> level =
        Parameter.setting(
            "Audio.Level", new IntegerKind(0, 100), 0, "Level", "Now.", Source.assumed("a test"));
    var now = new AtomicInteger(7);
    parameters.declareView(level, now::get);

    assertThat(parameters.get(level)).isEqualTo(7);
    now.set(8);
    assertThat(parameters.text(level)).isEqualTo("8");
    assertThat(parameters.set(level, 9)).isInstanceOf(Parameters.Refused.class);
  }

  @Test
  void tellsNobodyOfAValueThatIsTheSame() {
    parameters.watch(
        List.of(VOLUME),
        () -> {
          throw new AssertionError("told");
        });

    assertThat(parameters.set(Map.of("Audio.Volume", "50")))
        .isInstanceOf(Parameters.Unchanged.class);
  }

  @Test
  void remembersAValueAndForgetsOneThatIsNoLongerAllowed() {
    parameters.set(Map.of("Audio.Volume", "70"));

    assertThat(started().get(VOLUME)).isEqualTo(70);

    var narrower = fresh();
    var quiet =
        Parameter.setting(
            "Audio.Volume", new IntegerKind(0, 60), 30, "Volume", "Percent.", Source.manual("x"));
    narrower.declare(quiet);
    assertThat(narrower.get(quiet)).isEqualTo(30);
  }

  @Test
  void refusesASecondDeclarationAndAFactoryValueThatIsNotAllowed() {
    assertThatThrownBy(() -> parameters.declare(VOLUME)).hasMessage("declared twice: Audio.Volume");
    var wrong =
        Parameter.setting(
            "Audio.Gain", new IntegerKind(0, 10), 11, "Gain", "dB.", Source.manual("x"));
    assertThatThrownBy(() -> parameters.declare(wrong))
        .hasMessage("Audio.Gain: factory value is not allowed: 11");
  }

  private Parameters started() {
    var parameters = fresh();
    parameters.declare(VOLUME);
    parameters.declare(LIGHT);
    return parameters;
  }

  private Parameters fresh() {
    return new Parameters(
        new Store(flash)
            .document(
                "parameters", Codec.json(new TypeReference<Map<String, String>>() {}), Map.of()));
  }
}

package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  void keepsOnRestoreThoseThatSayThemselves() {
    var address =
        Parameter.setting(
                "Network.Address", new TextKind(15), "", "Address", "IPv4.", Source.manual("x"))
            .keptOnRestore();
    Store store = new Store(flash);
    var before = fresh(store);
    before.declare(VOLUME);
    before.declare(address);
    before.set(Map.of("Audio.Volume", "70", "Network.Address", "10.0.0.7"));

    store.change().reset(Reset.RESTORE).commit();

    var after = started();
    after.declare(address);
    assertThat(after.get(address)).isEqualTo("10.0.0.7");
    assertThat(after.get(VOLUME)).isEqualTo(50);
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
    return fresh(new Store(flash));
  }

  private static Parameters fresh(Store store) {
    return new Parameters(
        store.document(
            "parameters", Codec.json(new TypeReference<Map<String, String>>() {}), Map.of()));
  }
}

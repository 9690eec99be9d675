package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Secret;
import dev.vestibule.device.kernel.param.SecretKind;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.Template;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static final Parameter<String> NAME =
      Parameter.setting("Name", new TextKind(20), "", "Name", "Words.", Source.manual("x"));
  private static final Parameter<Integer> RATE =
      Parameter.setting("Rate", new IntegerKind(1, 60), 25, "Rate", "Fps.", Source.manual("x"));
  private static final Template PROFILES =
      new Template(
          "streamprofile",
          "StreamProfile",
          3,
          Access.OPERATOR,
          List.of(NAME, RATE),
          "Stream profiles",
          "Sets of arguments.",
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
    var kind = new IntegerKind(0, 10);
    var source = Source.manual("x");
    assertThatThrownBy(() -> Parameter.setting("Audio.Gain", kind, 11, "Gain", "dB.", source))
        .hasMessage("Audio.Gain: factory value is not allowed: 11");
  }

  @Test
  void changesThoseOfSeveralThatCanBeChanged() {
    var refused =
        parameters.setEach(Map.of("Audio.Volume", "70", "Light.Mode", "dim", "Audio.Bass", "1"));

    assertThat(refused)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Light.Mode", new Parameters.Refused("Light.Mode=dim: allowed: on, off"),
                "Audio.Bass", new Parameters.Refused("no such parameter: Audio.Bass")));
    assertThat(started().get(VOLUME)).isEqualTo(70);
  }

  @Test
  void asksItsGuardHowThingsWouldBe() {
    parameters.guard(
        List.of(VOLUME, LIGHT),
        proposal ->
            proposal.get(VOLUME) > 60 && proposal.get(LIGHT).equals("off")
                ? Optional.of("too loud in the dark")
                : Optional.empty());

    assertThat(parameters.set(Map.of("Audio.Volume", "70")))
        .isEqualTo(new Parameters.Refused("Audio.Volume: too loud in the dark"));
    assertThat(parameters.get(VOLUME)).isEqualTo(50);
    assertThat(parameters.set(Map.of("Audio.Volume", "70", "Light.Mode", "on")))
        .isInstanceOf(Parameters.Changed.class);
    assertThat(parameters.setEach(Map.of("Light.Mode", "off"))).containsOnlyKeys("Light.Mode");
    assertThat(parameters.get(LIGHT)).isEqualTo("on");
  }

  @Test
  void asksTheOthersAgainWhenOneGuardHasRefused() {
    parameters.guard(
        List.of(VOLUME),
        proposal ->
            proposal.get(VOLUME) == 50 && proposal.get(LIGHT).equals("on")
                ? Optional.of("never")
                : Optional.empty());
    parameters.guard(
        List.of(VOLUME, LIGHT),
        proposal ->
            proposal.get(LIGHT).equals("on") ? Optional.of("stays dark") : Optional.empty());

    assertThat(parameters.setEach(Map.of("Audio.Volume", "70", "Light.Mode", "on")))
        .containsOnlyKeys("Audio.Volume", "Light.Mode");
    assertThat(parameters.get(VOLUME)).isEqualTo(50);
  }

  @Test
  void readsAStateFromTheServiceThatKnowsIt() {
    var fresh = fresh();
    var count =
        Parameter.state(
            "Input.NbrOfInputs", new IntegerKind(0, 4), 0, "Inputs", "Count.", Source.manual("x"));
    List<Integer> inputs = new ArrayList<>();
    fresh.declare(count, inputs::size);

    inputs.add(1);

    assertThat(fresh.get(count)).isEqualTo(1);
    assertThat(fresh.text(count)).isEqualTo("1");
    assertThat(fresh.set(Map.of("Input.NbrOfInputs", "3")))
        .isEqualTo(new Parameters.Refused("not a setting: Input.NbrOfInputs"));
    assertThat(flash.names()).isEmpty();
  }

  @Test
  void refusesAStateThatCouldBeWritten() {
    assertThatThrownBy(() -> fresh().declare(VOLUME, () -> 1))
        .hasMessage("Audio.Volume: a state cannot be written: ADMIN");
  }

  @Test
  void showsNobodyASecretAndKeepsIt() {
    var code =
        new Parameter<>(
            "Door.Code",
            new SecretKind(4),
            new Secret(""),
            Access.ADMIN,
            Access.ADMIN,
            "Code",
            "Opens.",
            Source.manual("x"));
    var fresh = fresh();
    fresh.declare(code);

    assertThat(fresh.set(Map.of("Door.Code", "24680")).toString())
        .contains("Door.Code=******: too long")
        .doesNotContain("24680");
    fresh.set(Map.of("Door.Code", "1357"));

    assertThat(fresh.text(code)).isEqualTo("******");
    assertThat(fresh.get(code).toString()).isEqualTo("******");
    var again = fresh();
    again.declare(code);
    assertThat(again.get(code).text()).isEqualTo("1357");
  }

  @Test
  void addsGroupsAtTheLowestFreeIndexAndKeepsThem() {
    var fresh = withProfiles();
    add(fresh, "day");
    add(fresh, "night");
    add(fresh, "");
    fresh.remove("StreamProfile.S1");

    assertThat(add(fresh, "dusk")).isEqualTo(new Parameters.Added(1, Map.of()));

    assertThat(fresh.groups(PROFILES)).containsExactly(0, 1, 2);
    assertThat(listed(fresh))
        .containsExactly(
            "StreamProfile.MaxGroups=3",
            "StreamProfile.S0.Name=day",
            "StreamProfile.S0.Rate=25",
            "StreamProfile.S1.Name=dusk",
            "StreamProfile.S1.Rate=25",
            "StreamProfile.S2.Name=",
            "StreamProfile.S2.Rate=25");
    assertThat(listed(withProfiles())).isEqualTo(listed(fresh));
  }

  @Test
  void forgetsAGroupThatWasRemovedForGood() {
    var fresh = withProfiles();
    add(fresh, "day");

    fresh.remove("StreamProfile.S0");

    assertThatThrownBy(() -> fresh.get(PROFILES.at(0, NAME)))
        .hasMessage("not declared: StreamProfile.S0.Name");
    assertThat(listed(fresh)).containsExactly("StreamProfile.MaxGroups=3");
    assertThat(listed(withProfiles())).containsExactly("StreamProfile.MaxGroups=3");
  }

  @Test
  void takesOneGroupMoreThanItsLimitOnlyIfAClientInsists() {
    var fresh = withProfiles();
    for (int i = 0; i < 3; i++) add(fresh, "p" + i);

    assertThat(add(fresh, "p3"))
        .isEqualTo(new Parameters.Refused("there are 3 groups in StreamProfile already"));
    assertThat(fresh.add(PROFILES, Map.of(), true)).isEqualTo(new Parameters.Added(3, Map.of()));
    for (int i = 4; i < Template.MOST_INSISTED; i++) fresh.add(PROFILES, Map.of(), true);
    assertThat(fresh.add(PROFILES, Map.of(), true)).isInstanceOf(Parameters.Refused.class);
  }

  @Test
  void addsAGroupWithoutTheValuesThatAreRefused() {
    var fresh = withProfiles();

    var added = fresh.add(PROFILES, Map.of("Rate", "61", "Name", "day", "Colour", "red"), false);

    assertThat(added)
        .isEqualTo(
            new Parameters.Added(
                0,
                Map.of(
                    "StreamProfile.S0.Rate",
                    new Parameters.Refused("StreamProfile.S0.Rate=61: out of range, allowed: 1-60"),
                    "StreamProfile.S0.Colour",
                    new Parameters.Refused("no such parameter: StreamProfile.S0.Colour"))));
    assertThat(listed(fresh)).contains("StreamProfile.S0.Name=day", "StreamProfile.S0.Rate=25");
  }

  @Test
  void asksTheGuardOfATemplateBeforeGroupsComeAndGo() {
    var fresh = withProfiles();
    fresh.guard(
        PROFILES,
        proposal ->
            proposal.groups(PROFILES).isEmpty()
                ? Optional.of("the last one is in use")
                : Optional.empty());
    List<String> told = new ArrayList<>();
    fresh.watch(PROFILES, () -> told.add("told"));
    add(fresh, "day");

    assertThat(fresh.remove("StreamProfile.S0"))
        .isEqualTo(new Parameters.Refused("the last one is in use"));
    fresh.set(Map.of("StreamProfile.S0.Name", "night"));

    assertThat(told).hasSize(2);
    assertThat(fresh.get(PROFILES.at(0, NAME))).isEqualTo("night");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"StreamProfile", "StreamProfile.S1", "StreamProfile.S0.Name", "StreamProfile.S00"})
  void removesNothingButWholeGroupsThatWereAdded(String path) {
    var fresh = withProfiles();
    add(fresh, "day");
    var before = listed(fresh);

    assertThat(fresh.remove(path)).isEqualTo(new Parameters.Refused("no such group: " + path));
    assertThat(listed(fresh)).isEqualTo(before);
  }

  private static Parameters.Addition add(Parameters parameters, String name) {
    return parameters.add(PROFILES, Map.of("Name", name), false);
  }

  private static List<String> listed(Parameters parameters) {
    return parameters.catalogue().stream().map(it -> it.key() + "=" + parameters.text(it)).toList();
  }

  private Parameters withProfiles() {
    var fresh = fresh();
    fresh.declare(PROFILES);
    return fresh;
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

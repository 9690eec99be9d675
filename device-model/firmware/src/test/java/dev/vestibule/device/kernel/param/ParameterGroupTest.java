package dev.vestibule.device.kernel.param;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Store;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** What a page that shows all settings needs to know of them. */
class ParameterGroupTest {

  private static final Source SHEET = Source.manual("x");

  private final Parameters parameters = parameters();

  @Test
  void groupsSettingsAsTheirPathsDo() {
    assertThat(outline(view(Access.ADMIN), ""))
        .isEqualTo(
            """
            root
              Audio
                - Audio.Volume=50 7714 writable
                A0
                  - Audio.A0.Enabled=yes 7716 writable
                  Codec
                    - Audio.A0.Codec.Name=aac 7707
              Brand
                - Brand.Name=AXIS 7707
              Door
                - Door.Code=****** 7766 writable
              StreamProfile of up to 2
                - StreamProfile.MaxGroups=2 7717
                S0
                  - StreamProfile.S0.Name=night 4414 writable
            """);
  }

  @Test
  void leavesOutWhatAReaderMayNotReadAndLocksWhatHeMayNotWrite() {
    assertThat(outline(view(Access.VIEWER), ""))
        .contains("- Audio.Volume=50 7714\n", "- StreamProfile.S0.Name=night 4414\n")
        .doesNotContain("Door", "writable");
  }

  @Test
  void tellsWordsAndAllowedValuesOfASetting() {
    Parameter<?> volume = view(Access.VIEWER).groups().getFirst().settings().getFirst().parameter();

    assertThat(volume.title()).isEqualTo("Volume");
    assertThat(volume.help()).isEqualTo("Percent.");
    assertThat(volume.kind().allowed()).isEqualTo("0-100");
    assertThat(volume.kind().type()).isEqualTo(new Type.Whole(0, 100));
  }

  @Test
  void showsPartOfTheTreeIfNoMoreIsWanted() {
    var part =
        ParameterGroup.of(
            parameters,
            parameters.tree().matching(List.of("Audio.A0.Codec", "Brand")),
            Access.ADMIN);

    assertThat(outline(part, ""))
        .isEqualTo(
            """
            root
              Audio
                A0
                  Codec
                    - Audio.A0.Codec.Name=aac 7707
              Brand
                - Brand.Name=AXIS 7707
            """);
  }

  private ParameterGroup view(Access reader) {
    return ParameterGroup.of(parameters, parameters.catalogue(), reader);
  }

  private static String outline(ParameterGroup group, String indent) {
    var lines = new StringBuilder(indent + group.name());
    group.template().ifPresent(it -> lines.append(" of up to ").append(it.most()));
    lines.append('\n');
    for (var setting : group.settings()) {
      lines.append(indent).append("  - ").append(setting.parameter().key()).append('=');
      lines.append(setting.value()).append(' ').append(setting.securityLevel());
      lines.append(setting.writable() ? " writable\n" : "\n");
    }
    group.groups().forEach(inner -> lines.append(outline(inner, indent + "  ")));
    return lines.toString();
  }

  private static Parameters parameters() {
    var parameters =
        new Parameters(
            new Store(new MemoryVolume())
                .document(
                    "parameters",
                    Codec.json(new TypeReference<Map<String, String>>() {}),
                    Map.of()));
    parameters.declare(
        new Parameter<>(
            "Audio.Volume",
            new IntegerKind(0, 100),
            50,
            Access.VIEWER,
            Access.OPERATOR,
            "Volume",
            "Percent.",
            SHEET));
    parameters.declare(
        Parameter.setting(
            "Audio.A0.Enabled", new YesNoKind(), true, "Enabled", "On or off.", SHEET));
    parameters.declare(Parameter.fact("Audio.A0.Codec.Name", "aac", "Codec", SHEET));
    parameters.declare(Parameter.fact("Brand.Name", "AXIS", "Brand", SHEET));
    parameters.declare(
        new Parameter<>(
            "Door.Code",
            new SecretKind(8),
            new Secret("1357"),
            Access.ADMIN,
            Access.ADMIN,
            "Code",
            "Opens the door.",
            SHEET));
    var profiles =
        new Template(
            "streamprofile",
            "StreamProfile",
            2,
            Access.OPERATOR,
            List.of(
                new Parameter<>(
                    "Name",
                    new TextKind(20),
                    "",
                    Access.VIEWER,
                    Access.OPERATOR,
                    "Name",
                    "Of the profile.",
                    SHEET)),
            "Stream profiles",
            "Sets of arguments.",
            SHEET);
    parameters.declare(profiles);
    parameters.add(profiles, Map.of("Name", "night"), false);
    return parameters;
  }
}

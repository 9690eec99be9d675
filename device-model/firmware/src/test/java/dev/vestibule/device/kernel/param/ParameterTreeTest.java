package dev.vestibule.device.kernel.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTreeTest {

  private static final String NAME = "ImageSource.I0.Sensor.Name";

  private final ParameterTree tree =
      tree(
          "Properties.Sensor.PIR",
          "IOPort.I10.Usage",
          "Input.NbrOfInputs",
          "IOPort.I2.Input.Name",
          "IOPort.I2.Usage",
          "IOPort.I2.Direction",
          "Image.I0.Name",
          "Image.NbrOfConfigs",
          NAME);

  @Test
  void listsOwnParametersBeforeSubgroupsByNameIgnoringCaseAndByNumber() {
    assertThat(keys(tree.all()))
        .containsExactly(
            "Image.NbrOfConfigs",
            "Image.I0.Name",
            NAME,
            "Input.NbrOfInputs",
            "IOPort.I2.Direction",
            "IOPort.I2.Usage",
            "IOPort.I2.Input.Name",
            "IOPort.I10.Usage",
            "Properties.Sensor.PIR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "root",
        "ImageSource",
        "root.ImageSource",
        "ImageSource.I0",
        "ImageSource.I0.Sensor.Name",
        "ImageSource.*.Name",
        "ImageSource.*.Sensor",
        "root.*.Name",
        "*.Name",
        "*.*.*.*",
        "*"
      })
  void findsWhatAPathLeadsTo(String wish) {
    assertThat(keys(tree.matching(wish))).contains(NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ImageSource.I",
        "Imag",
        "imagesource",
        "ImageSource.I0.Sensor.Name.More",
        "ImageSource.I0.*.Sensor",
        "ImageSource.I0.Sensor.Name.*",
        "ImageSource..Name",
        "ImageSource.",
        "Image*",
        "root.root",
        "*.*.*.*.*",
        "."
      })
  void findsNothingElse(String wish) {
    assertThat(tree.matching(wish)).isEmpty();
  }

  @Test
  void findsAGroupAndNotItsNeighbours() {
    assertThat(keys(tree.matching("IOPort.I2")))
        .containsExactly("IOPort.I2.Direction", "IOPort.I2.Usage", "IOPort.I2.Input.Name");
  }

  @Test
  void findsEachOnceIfSeveralPathsLeadToIt() {
    assertThat(keys(tree.matching(List.of("Properties", "Image.*", "*.Name", "Image.I0"))))
        .containsExactly(
            "Image.NbrOfConfigs",
            "Image.I0.Name",
            NAME,
            "IOPort.I2.Input.Name",
            "Properties.Sensor.PIR");
  }

  private static List<String> keys(List<Parameter<?>> parameters) {
    return parameters.stream().map(Parameter::key).toList();
  }

  private static ParameterTree tree(String... keys) {
    return new ParameterTree(
        Stream.of(keys)
            .<Parameter<?>>map(key -> Parameter.fact(key, "", "Fact", Source.manual("x")))
            .toList());
  }
}

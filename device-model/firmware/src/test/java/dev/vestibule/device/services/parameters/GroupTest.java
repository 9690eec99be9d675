package dev.vestibule.device.services.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTest {

  private static final List<String> NAME = List.of("ImageSource", "I0", "Sensor", "Name");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "root",
        "ImageSource",
        "root.ImageSource",
        "ImageSource.I0.Sensor.Name",
        "ImageSource.*.Name",
        "ImageSource.*.Sensor",
        "*.Name",
        "*"
      })
  void holdsWhatItsPathLeadsTo(String group) {
    assertThat(Group.of(group).holds(NAME)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Image",
        "imagesource",
        "ImageSource.I0.Sensor.Name.More",
        "ImageSource.I0.*.Sensor",
        "ImageSource.I0.Sensor.Name.*",
        "ImageSource..Name",
        "root.root",
        "."
      })
  void holdsNothingElse(String group) {
    assertThat(Group.of(group).holds(NAME)).isFalse();
  }
}

package dev.vestibule.device.kernel.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.media.PictureSource.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {

  @Test
  void readsSizesAndFacts() {
    var profile =
        ProfileFile.parse(
            "small",
            """
            # a small one
            resolutions 640x480 320x240
            Brand.Brand | AXIS | Brand | documented | nowhere
            """);

    assertThat(profile.resolutions()).containsExactly(new Size(640, 480), new Size(320, 240));
    assertThat(profile.fact("Brand.Brand")).isEqualTo("AXIS");
  }

  @Test
  void knowsTheUnitThatIsSimulated() {
    assertThat(ProfileFile.shipped("a8207-ve-mk2").fact("Brand.ProdFullName"))
        .isEqualTo("AXIS A8207-VE Mk II Network Video Door Station");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Brand.Brand | AXIS; expected key | value | title | mark | source",
        "A | b | c | guessed | d; expected documented, observed or assumed, found guessed",
        "resolutions 640x; expected sizes such as 640x480, found 640x"
      })
  void namesTheLineThatIsWrong(String line, String message) {
    assertThatThrownBy(() -> ProfileFile.parse("bad", "# first\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad.profile, line 2")
        .hasMessageContaining(message);
  }

  @Test
  void namesAFactThatIsMissing() {
    var empty = ProfileFile.parse("empty", "");

    assertThatThrownBy(() -> empty.fact("Brand.Brand"))
        .hasMessage("profile empty has no Brand.Brand");
  }
}

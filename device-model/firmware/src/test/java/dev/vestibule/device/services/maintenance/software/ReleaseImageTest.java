package dev.vestibule.device.services.maintenance.software;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.profile.ProfileFile;
import dev.vestibule.device.protocols.release.SignedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseImageTest {

  private static final ReleaseImage IMAGE =
      new ReleaseImage(
          "A8207-VE Mk II",
          "11.11.140",
          true,
          List.of("11.11"),
          Map.of("Brand.WebURL", "http://www.axis.com", "Properties.Not.Known", "yes"));

  @Test
  void comesBackFromItsFile() {
    assertThat(ReleaseImage.of(IMAGE.unsigned())).hasValue(IMAGE);
  }

  @Test
  void changesTheFactsItNamesAndNoOthers() {
    DeviceProfile profile = ProfileFile.shipped("a8207-ve-mk2");

    DeviceProfile changed = IMAGE.on(profile);

    assertThat(changed.fact("Properties.Firmware.Version")).isEqualTo("11.11.140");
    assertThat(changed.fact("Brand.WebURL")).isEqualTo("http://www.axis.com");
    assertThat(changed.fact("Brand.ProdNbr")).isEqualTo(profile.fact("Brand.ProdNbr"));
    assertThat(changed.facts()).hasSameSizeAs(profile.facts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"model\":\"A\"}",
        "{\"model\":\"A\",\"version\":\"x\",\"lts\":false,\"ltsTracks\":[],\"facts\":{}}",
        "{\"model\":\"A\",\"version\":\"1.2.3\",\"lts\":false,\"ltsTracks\":[\"x\"],\"facts\":{}}",
        "{\"model\":\"A\",\"version\":\"1.2.3\",\"lts\":false,\"ltsTracks\":[],\"facts\":{\"a\":null}}",
        "{\"model\":\"A\",\"version\":\"1.2.3\",\"lts\":false,\"ltsTracks\":[],\"facts\":{},\"x\":1}"
      })
  void isNoImageIfItsTextIsNotOne(String text) {
    assertThat(ReleaseImage.of(new SignedFile(ReleaseImage.KIND, text, Optional.empty())))
        .isEmpty();
  }
}

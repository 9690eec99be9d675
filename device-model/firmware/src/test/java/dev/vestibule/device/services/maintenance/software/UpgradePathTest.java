package dev.vestibule.device.services.maintenance.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpgradePathTest {

  @ParameterizedTest
  @CsvSource({
    "11.2.68,   12.6.94,   11.11",
    "9.80.85,   12.6.94,   10.12",
    "11.10.999, 12.6.1,    11.11",
    "11.11.140, 12.8.52,   12.6",
    "12.5.99,   13.0.1,    12.6",
  })
  void aTrackInBetweenComesFirst(String from, String to, String first) {
    assertThat(UpgradePath.refusal(version(from), image(to), false)).hasValue(Refusal.skips(first));
    assertThat(UpgradePath.refusal(version(from), image(to), true)).hasValue(Refusal.skips(first));
  }

  @ParameterizedTest
  @CsvSource({
    "11.2.68,   11.11.140",
    "9.80.85,   12.5.99",
    "11.11.140, 12.6.94",
    "12.6.94,   12.9.60",
    "12.8.52,   12.8.52",
    "9.99.1,    10.0.1",
  })
  void nothingIsInBetween(String from, String to) {
    assertThat(UpgradePath.refusal(version(from), image(to), false)).isEmpty();
  }

  @Test
  void anOlderVersionTakesAllSettings() {
    assertThat(UpgradePath.refusal(version("12.8.52"), image("12.8.51"), false))
        .hasValue(Refusal.DOWNGRADE);
    assertThat(UpgradePath.refusal(version("12.8.52"), image("9.80.85"), true)).isEmpty();
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }

  private static ReleaseImage image(String version) {
    return new ReleaseImage(
        "A8207-VE Mk II", version, false, List.of("9.80", "10.12", "11.11", "12.6"), Map.of());
  }
}

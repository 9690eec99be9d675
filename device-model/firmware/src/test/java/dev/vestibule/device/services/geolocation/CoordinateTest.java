package dev.vestibule.device.services.geolocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateTest {

  @ParameterizedTest
  @CsvSource({
    "33.5, 33.5",
    "+33.5, 33.5",
    "-45.5, -45.5",
    "03.5, 3.5",
    "90, 90",
    "0, 0",
    "3330.0, 33.5",
    "-4530, -45.5",
    "223312.0, 22.5533333"
  })
  void a_latitude_is_read_in_degrees_minutes_or_seconds(String text, double degrees) {
    assertThat(Coordinate.latitude(text).orElseThrow().degrees()).isEqualTo(degrees, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"013.5, 13.5", "-0.1, -0.1", "180, 180", "01330.0, 13.5", "-1410036.0, -141.01"})
  void a_longitude_is_read_in_degrees_minutes_or_seconds(String text, double degrees) {
    assertThat(Coordinate.longitude(text).orElseThrow().degrees()).isEqualTo(degrees, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90.0001", "-91", "3360", "223360", "9001", "12345", "", "+", "1e1", "N5", "--1", "1.",
        ".5", "٣"
      })
  void what_is_no_latitude_is_refused(String text) {
    assertThat(Coordinate.latitude(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"180.1", "-181", "18001", "01360", "1234", "12345678"})
  void what_is_no_longitude_is_refused(String text) {
    assertThat(Coordinate.longitude(text)).isEmpty();
  }
}

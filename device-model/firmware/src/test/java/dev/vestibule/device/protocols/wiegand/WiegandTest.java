package dev.vestibule.device.protocols.wiegand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.protocols.wiegand.Timing.Pulse;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WiegandTest {

  @ParameterizedTest
  @CsvSource({
    "WIEGAND26, 0, 10213, 10000000000100111111001011",
    "WIEGAND26, 118, 1603, 10111011000000110010000110",
    "WIEGAND26, 255, 65535, 01111111111111111111111111",
    "WIEGAND34, 0, 1, 0000000000000000000000000000000010",
    "WIEGAND34, 4660, 22136, 1000100100011010001010110011110001",
    "WIEGAND37, 0, 1, 0000000000000000000000000000000000010",
    "WIEGAND37, 0, 12345678901, 1010110111111101110000011100001101010",
    "WIEGAND37_FACILITY_CODE, 118, 1603, 1000000000111011000000000110010000110",
    "WIEGAND37_FACILITY_CODE, 4660, 123456, 1000100100011010000111100010010000001",
  })
  void theKnownFormatsAreBuiltBitByBit(KeypressFormat format, long code, String id, String bits) {
    Layout layout = format.layout().orElseThrow();
    Frame frame = layout.encode(code, new BigInteger(id));
    assertThat(frame.digits()).isEqualTo(bits);
    assertThat(layout.decode(frame))
        .isEqualTo(
            new Layout.Fields(
                layout.facilityCodeSize() == 0 ? Optional.empty() : Optional.of(code),
                new BigInteger(id)));
  }

  @ParameterizedTest
  @EnumSource(
      value = KeypressFormat.class,
      names = {"WIEGAND26", "WIEGAND34", "WIEGAND37", "WIEGAND37_FACILITY_CODE"})
  void everyFlippedBitIsFoundBecauseAllAreCovered(KeypressFormat format) {
    Layout layout = format.layout().orElseThrow();
    Frame frame = layout.encode(77, BigInteger.valueOf(4711));
    for (int place = 1; place <= frame.length(); place++) {
      Frame flipped = new Frame(frame.value().flipBit(frame.length() - place), frame.length());
      assertThat(layout.decode(flipped)).as("bit %d", place).isEqualTo(new Layout.WrongParity());
    }
  }

  @Test
  void aFrameOfAnotherLengthIsRefused() {
    assertThat(Layout.WIEGAND26.decode(Frame.of(0, 25))).isEqualTo(new Layout.WrongLength());
    assertThat(Layout.WIEGAND26.decode(Frame.of(0, 27))).isEqualTo(new Layout.WrongLength());
  }

  @Test
  void aCustomLayoutHasTheParityBitsItWants() {
    var layout = new Layout(4, 8, Parity.FIX1, 0, Parity.NONE, 0);
    assertThat(layout.encode(0xA, BigInteger.valueOf(0x5C)).digits()).isEqualTo("1101001011100");
    var odd = new Layout(0, 8, Parity.NONE, 0, Parity.ODD, 3);
    assertThat(odd.encode(0, BigInteger.valueOf(0b1111_1011)).digits()).isEqualTo("111110111");
  }

  @Test
  void aLayoutBeyondItsLimitsIsRefused() {
    assertThatThrownBy(() -> new Layout(33, 8, Parity.NONE, 0, Parity.NONE, 0))
        .hasMessageContaining("facilityCodeSize is 0-32");
    assertThatThrownBy(() -> new Layout(0, 0, Parity.NONE, 0, Parity.NONE, 0))
        .hasMessageContaining("1-96");
    assertThatThrownBy(() -> new Layout(8, 16, Parity.EVEN, 25, Parity.NONE, 0))
        .hasMessageContaining("startParityBits is 0-24");
  }

  @Test
  void aFacilityCodeIsTheCardsOwnOrForgedOrConfigured() {
    BigInteger number = BigInteger.valueOf(0x1234_5678L);
    Layout layout = Layout.WIEGAND26;
    assertThat(FacilityCodeMode.AUTO.encode(layout, Optional.of(7L), number, 99))
        .isEqualTo(layout.encode(7, number));
    assertThat(FacilityCodeMode.AUTO.encode(layout, Optional.empty(), number, 99))
        .isEqualTo(layout.encode(0x34, BigInteger.valueOf(0x5678)));
    assertThat(FacilityCodeMode.OPTIONAL.encode(layout, Optional.of(7L), number, 99))
        .isEqualTo(layout.encode(7, number));
    assertThat(FacilityCodeMode.OPTIONAL.encode(layout, Optional.empty(), number, 99))
        .isEqualTo(layout.encode(99, number));
    assertThat(FacilityCodeMode.OVERRIDE.encode(layout, Optional.of(7L), number, 99))
        .isEqualTo(layout.encode(99, number));
  }

  @Test
  void keysGoOutAsTheirFormatSays() {
    assertThat(digits(KeypressFormat.FOUR_BIT, "1234*#"))
        .containsExactly("0001", "0010", "0011", "0100", "1010", "1011");
    assertThat(digits(KeypressFormat.EIGHT_BIT_ZERO_PADDED, "1234"))
        .containsExactly("00000001", "00000010", "00000011", "00000100");
    assertThat(hex(KeypressFormat.EIGHT_BIT_INVERT_PADDED, "0123456789*#"))
        .containsExactly("f0", "e1", "d2", "c3", "b4", "a5", "96", "87", "78", "69", "5a", "4b");
  }

  @Test
  void aWholePinIsOneCard() {
    assertThat(KeypressFormat.WIEGAND26.encode("1234#", 5))
        .containsExactly(Layout.WIEGAND26.encode(5, BigInteger.valueOf(1234)));
    assertThat(KeypressFormat.WIEGAND26.encode("99999", 5))
        .containsExactly(Layout.WIEGAND26.encode(5, BigInteger.valueOf(99_999 % 65_536)));
    assertThat(KeypressFormat.WIEGAND34.encode("#", 5)).isEmpty();
  }

  @Test
  void aReaderMakesFramesOfTheirPulsesAgain() {
    var random = new Random(7);
    var reader = new PulseReader(Duration.ofMillis(22));
    for (int i = 0; i < 200; i++) {
      Frame frame = new Frame(new BigInteger(37, random), 37);
      for (Pulse pulse : Timing.USUAL.pulses(List.of(frame))) {
        reader.pulse(pulse.one(), pulse.start().toNanos(), 40_000);
      }
      long end = reader.end().orElseThrow();
      assertThat(reader.at(end - 1)).isEmpty();
      assertThat(reader.at(end)).contains(new PulseReader.Whole(frame));
      assertThat(reader.end()).isEmpty();
    }
  }

  @Test
  void twoFramesAreApartByTheFrameInterval() {
    List<Pulse> pulses = Timing.USUAL.pulses(List.of(Frame.ofBits("01"), Frame.ofBits("10")));
    assertThat(pulses)
        .containsExactly(
            new Pulse(false, Duration.ZERO),
            new Pulse(true, Duration.ofMillis(2)),
            new Pulse(true, Duration.ofNanos(2_040_000 + 25_000_000)),
            new Pulse(false, Duration.ofNanos(4_040_000 + 25_000_000)));
  }

  @Test
  void glitchesLongPulsesAndBothLinesSpoilAFrameButNotTheNext() {
    var reader = new PulseReader(Duration.ofMillis(22));
    reader.pulse(true, 0, 5_000);
    assertThat(reader.at(1_000_000_000))
        .contains(new PulseReader.Spoilt(1, "a pulse of 5 µs is too short"));
    reader.pulse(true, 0, 300_000);
    assertThat(reader.at(1_000_000_000))
        .contains(new PulseReader.Spoilt(1, "a pulse of 300 µs is too long"));
    reader.pulse(true, 2_000_000_000L, 40_000);
    reader.pulse(false, 2_000_010_000L, 40_000);
    assertThat(reader.at(3_000_000_000L))
        .contains(new PulseReader.Spoilt(2, "both lines were low"));
    reader.pulse(true, 4_000_000_000L, 40_000);
    assertThat(reader.at(5_000_000_000L)).contains(new PulseReader.Whole(Frame.of(1, 1)));
  }

  @Test
  void aPinThatIsTooGreatForItsCardNumberIsCut() {
    assertThat(KeypressFormat.WIEGAND26.cuts("65535#")).isFalse();
    assertThat(KeypressFormat.WIEGAND26.cuts("65536#")).isTrue();
    assertThat(KeypressFormat.FOUR_BIT.cuts("99999999")).isFalse();
    assertThat(KeypressFormat.WIEGAND34.cuts("#")).isFalse();
  }

  private static List<String> digits(KeypressFormat format, String keys) {
    return format.encode(keys, 0).stream().map(Frame::digits).toList();
  }

  private static List<String> hex(KeypressFormat format, String keys) {
    return format.encode(keys, 0).stream().map(frame -> frame.value().toString(16)).toList();
  }
}

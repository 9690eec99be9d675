package dev.vestibule.device.protocols.ntp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NtpPacketTest {

  /** Written by hand after RFC 5905, figure 8. */
  private static final String ANSWER =
      """
      24 02 06 e9
      00 00 03 4b
      00 00 08 00
      c0 a8 00 01
      ed 26 49 a0 80 00 00 00
      01 23 45 67 89 ab cd ef
      ed 26 49 a1 40 00 00 00
      ed 26 49 a1 40 01 00 00
      """;

  @Test
  void readsAnAnswer() {
    NtpPacket packet = NtpPacket.decode(bytes(ANSWER)).orElseThrow();

    assertThat(packet.leap()).isZero();
    assertThat(packet.version()).isEqualTo(4);
    assertThat(packet.mode()).isEqualTo(NtpPacket.SERVER);
    assertThat(packet.stratum()).isEqualTo(2);
    assertThat(packet.poll()).isEqualTo(6);
    assertThat(packet.precision()).isEqualTo(-23);
    assertThat(packet.rootDelay().toNanos()).isEqualTo(12_863_159);
    assertThat(packet.rootDispersion()).isEqualTo(Duration.ofNanos(31_250_000));
    assertThat(packet.reference().instant()).isEqualTo(Instant.parse("2026-01-29T21:03:28.5Z"));
    assertThat(packet.origin().bits()).isEqualTo(0x0123_4567_89AB_CDEFL);
    assertThat(packet.receive().instant()).isEqualTo(Instant.parse("2026-01-29T21:03:29.25Z"));
    assertThat(packet.transmit().instant())
        .isEqualTo(Instant.parse("2026-01-29T21:03:29.250015259Z"));
    assertThat(packet.kiss()).isEmpty();
  }

  @Test
  void writesWhatItReads() {
    byte[] answer = bytes(ANSWER);

    assertThat(NtpPacket.decode(answer).orElseThrow().encode()).isEqualTo(answer);
  }

  @Test
  void aQuestionTellsNothingButItsNonce() {
    assertThat(NtpPacket.question(new NtpTimestamp(0x1122_3344_5566_7788L)).encode())
        .isEqualTo(bytes("23" + "00".repeat(39) + "1122334455667788"));
  }

  @Test
  void readsTheKissOfAServerThatRefuses() {
    byte[] answer = bytes(ANSWER);
    answer[1] = 0;
    System.arraycopy("RATE".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, answer, 12, 4);

    assertThat(NtpPacket.decode(answer).orElseThrow().kiss()).hasValue(Kiss.RATE);

    answer[12] = 'X';
    assertThat(NtpPacket.decode(answer).orElseThrow().kiss()).hasValue(Kiss.OTHER);
  }

  @Test
  void doesNotReadWhatIsTooShort() {
    assertThat(NtpPacket.decode(new byte[47])).isEmpty();
  }

  @Test
  void theEraChangesIn2036() {
    assertThat(new NtpTimestamp(0xFFFF_FFFF_0000_0000L).instant())
        .isEqualTo(Instant.parse("2036-02-07T06:28:15Z"));
    assertThat(new NtpTimestamp(0x0000_0000_8000_0000L).instant())
        .isEqualTo(Instant.parse("2036-02-07T06:28:16.5Z"));
    assertThat(NtpTimestamp.of(Instant.parse("1970-01-01T00:00:00Z")).bits())
        .isEqualTo(0x83AA_7E80_0000_0000L);
  }

  @Test
  void refusesADelayThatCannotBeWritten() {
    NtpPacket packet = NtpPacket.decode(bytes(ANSWER)).orElseThrow();
    assertThatThrownBy(() -> withRootDelay(packet, Duration.ofSeconds(65_536)).encode())
        .hasMessageContaining("65535");
  }

  @Property
  void momentsOfBothErasComeBack(
      @ForAll @LongRange(min = 0, max = 4_200_000_000L) long second,
      @ForAll @LongRange(min = 0, max = 999_999_999) long nano) {
    Instant moment = Instant.ofEpochSecond(second, nano);

    assertThat(Duration.between(moment, NtpTimestamp.of(moment).instant()).abs())
        .isLessThanOrEqualTo(Duration.ofNanos(1));
  }

  @Property
  void anyBytesCanBeReadAndWrittenAgain(@ForAll @Size(48) byte[] bytes) {
    assertThat(NtpPacket.decode(bytes).orElseThrow().encode()).isEqualTo(bytes);
  }

  private static NtpPacket withRootDelay(NtpPacket packet, Duration delay) {
    return new NtpPacket(
        packet.leap(),
        packet.version(),
        packet.mode(),
        packet.stratum(),
        packet.poll(),
        packet.precision(),
        delay,
        packet.rootDispersion(),
        packet.referenceId(),
        packet.reference(),
        packet.origin(),
        packet.receive(),
        packet.transmit());
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
  }
}

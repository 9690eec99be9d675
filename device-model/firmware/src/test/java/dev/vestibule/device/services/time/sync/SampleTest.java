package dev.vestibule.device.services.time.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import dev.vestibule.device.protocols.ntp.NtpTimestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleTest {

  private static final NetAddress SERVER = new NetAddress("192.0.2.1", 123);
  private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
  private static final long SECOND = 1_000_000_000L;

  @Test
  void halfOfTheWayIsAddedAndTheTimeAtTheServerIsNot() {
    Sample sample = sample(answer(NOON, NOON.plusMillis(300), 0), 10 * SECOND, 11 * SECOND);

    assertThat(sample.origin().plusNanos(11 * SECOND))
        .isCloseTo(NOON.plusMillis(300 + 350), within());
    assertThat(sample.distance()).isBetween(Duration.ofMillis(350), Duration.ofMillis(351));
  }

  @Test
  void theServersOwnDistanceIsAdded() {
    assertThat(sample(answer(NOON, NOON, 200), 0, 0).distance())
        .isBetween(Duration.ofMillis(200), Duration.ofMillis(201));
  }

  @Test
  void whatMayBeWrongByTooMuchIsNotTaken() {
    assertThat(Sample.of(SERVER, answer(NOON, NOON, 1_600), 0, 0)).isEmpty();
    assertThat(Sample.of(SERVER, answer(NOON, NOON, 0), 0, 4 * SECOND)).isEmpty();
  }

  @Test
  void anAnswerThatLeftBeforeTheQuestionCameIsNotTaken() {
    assertThat(Sample.of(SERVER, answer(NOON, NOON.minusSeconds(1), 0), 0, 0)).isEmpty();
  }

  @Test
  void aServerThatTookLongerThanTheWholeWayIsNotBelieved() {
    assertThat(Sample.of(SERVER, answer(NOON, NOON.plusSeconds(1), 0), 0, SECOND / 2)).isEmpty();
  }

  private static Sample sample(NtpPacket answer, long sent, long heard) {
    Optional<Sample> sample = Sample.of(SERVER, answer, sent, heard);
    return sample.orElseThrow();
  }

  private static org.assertj.core.data.TemporalUnitOffset within() {
    return org.assertj.core.api.Assertions.within(2, java.time.temporal.ChronoUnit.NANOS);
  }

  private static NtpPacket answer(Instant received, Instant sent, int dispersionMillis) {
    return new NtpPacket(
        0,
        4,
        NtpPacket.SERVER,
        2,
        6,
        -20,
        Duration.ZERO,
        Duration.ofMillis(dispersionMillis),
        0,
        NtpTimestamp.of(received),
        NtpTimestamp.UNKNOWN,
        NtpTimestamp.of(received),
        NtpTimestamp.of(sent));
  }
}

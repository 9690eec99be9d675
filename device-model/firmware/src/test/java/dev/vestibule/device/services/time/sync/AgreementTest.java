package dev.vestibule.device.services.time.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.NetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

  @Test
  void nobodySaysNothing() {
    assertThat(Agreement.of(List.of())).isEmpty();
  }

  @Test
  void oneServerIsBelieved() {
    assertThat(origin(sample("a", 1, 0, 10))).isEqualTo(NOON);
  }

  @Test
  void twoAsGoodServersMeetInTheMiddle() {
    assertThat(origin(sample("a", 1, 0, 10), sample("b", 1, 100, 10)))
        .isEqualTo(NOON.plusMillis(50));
  }

  @Test
  void theOneThatMayBeWrongByLessCountsMore() {
    assertThat(origin(sample("a", 1, 0, 99), sample("b", 1, 100, 9)))
        .isBetween(NOON.plusMillis(90), NOON.plusMillis(92));
  }

  @Test
  void theOrderOfAnswersDoesNotMatter() {
    Sample one = sample("a", 2, 0, 30);
    Sample other = sample("b", 1, 100, 10);

    assertThat(Agreement.of(List.of(one, other))).isEqualTo(Agreement.of(List.of(other, one)));
  }

  @Test
  void ofTwoThatContradictEachOtherTheLowerStratumCounts() {
    Agreement agreed = agreed(sample("a", 2, 0, 1), sample("b", 1, 5_000, 30));

    assertThat(agreed.origin()).isEqualTo(NOON.plusMillis(5_000));
    assertThat(agreed.servers()).extracting(NetAddress::host).containsExactly("b");
  }

  @Test
  void twoThatAgreeOutvoteABetterOne() {
    assertThat(
            agreed(sample("a", 3, 0, 10), sample("b", 1, 9_000, 10), sample("c", 3, 20, 10))
                .servers())
        .extracting(NetAddress::host)
        .containsExactly("a", "c");
  }

  private static Instant origin(Sample... samples) {
    return agreed(samples).origin();
  }

  private static Agreement agreed(Sample... samples) {
    return Agreement.of(List.of(samples)).orElseThrow();
  }

  private static Sample sample(String host, int stratum, long millis, long distance) {
    return new Sample(
        new NetAddress(host, 123), stratum, NOON.plusMillis(millis), Duration.ofMillis(distance));
  }
}

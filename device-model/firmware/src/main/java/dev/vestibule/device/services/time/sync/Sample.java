package dev.vestibule.device.services.time.sync;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What one server says.
 *
 * @param server who says it
 * @param stratum 1-15; smaller is closer to a reference clock
 * @param origin what time it was when the monotonic clock stood at zero; so nobody who sets the
 *     real-time clock meanwhile disturbs it
 * @param distance what it may be wrong by
 */
record Sample(NetAddress server, int stratum, Instant origin, Duration distance) {

  private static final int FARTHEST_STRATUM = 15;

  /** Source: RFC 5905, MAXDIST. */
  private static final Duration FARTHEST = Duration.ofMillis(1_500);

  private static final int OLDEST_VERSION = 3;
  private static final long SECOND = 1_000_000_000L;

  /**
   * Takes the time from an answer; empty if the server's clock is not to be trusted.
   *
   * @param sent monotonic nanoseconds
   * @param heard monotonic nanoseconds
   */
  static Optional<Sample> of(NetAddress server, NtpPacket answer, long sent, long heard) {
    if (answer.mode() != NtpPacket.SERVER
        || answer.version() < OLDEST_VERSION
        || answer.leap() == NtpPacket.ALARM
        || answer.stratum() < 1
        || answer.stratum() > FARTHEST_STRATUM
        || answer.receive().bits() == 0
        || answer.transmit().bits() == 0) {
      return Optional.empty();
    }
    Instant transmitted = answer.transmit().instant();
    Duration atServer = Duration.between(answer.receive().instant(), transmitted);
    Duration onTheWay = Duration.ofNanos(heard - sent).minus(atServer);
    if (atServer.isNegative() || onTheWay.compareTo(Duration.ofMillis(-1)) < 0) {
      return Optional.empty();
    }
    Duration half = onTheWay.dividedBy(2);
    Duration distance =
        half.plus(answer.rootDelay().dividedBy(2))
            .plus(answer.rootDispersion())
            .plusNanos(precision(answer.precision()));
    if (distance.compareTo(FARTHEST) > 0 || transmitted.isBefore(Instant.EPOCH)) {
      return Optional.empty();
    }
    Instant origin = transmitted.plus(half).minusNanos(heard);
    return Optional.of(new Sample(server, answer.stratum(), origin, distance));
  }

  /** Whether both can be right, within what a clock may be wrong by before it is stepped. */
  boolean agreesWith(Sample other) {
    Duration apart = Duration.between(origin, other.origin).abs();
    return apart.compareTo(distance.plus(other.distance).plus(SntpClient.STEP)) <= 0;
  }

  private static long precision(int exponent) {
    return (long) Math.min(Math.scalb((double) SECOND, exponent), Long.MAX_VALUE / 4.0);
  }
}

package dev.vestibule.device.services.time.sync;

import dev.vestibule.device.kernel.net.NetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What several servers say together.
 *
 * @param origin what time it was when the monotonic clock stood at zero
 * @param servers whose times it is made of, the best first
 */
record Agreement(Instant origin, List<NetAddress> servers) {

  /** So that a server next door does not silence the others. */
  private static final double LEAST_DISTANCE = 0.001;

  private static final Comparator<Sample> BEST_FIRST =
      Comparator.comparingInt(Sample::stratum).thenComparing(Sample::distance);

  /**
   * The mean of the largest group that agrees with one server, each weighted by how little it may
   * be wrong. If two groups are as large, that of the better server counts: the lower stratum, then
   * the smaller distance.
   */
  static Optional<Agreement> of(List<Sample> samples) {
    return samples.stream()
        .sorted(BEST_FIRST)
        .map(best -> samples.stream().filter(best::agreesWith).sorted(BEST_FIRST).toList())
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .map(Agreement::mean);
  }

  private static Agreement mean(List<Sample> group) {
    Instant base = group.getFirst().origin();
    double nanos = 0;
    double weights = 0;
    for (Sample sample : group) {
      double weight = 1 / (LEAST_DISTANCE + sample.distance().toNanos() / 1e9);
      nanos += weight * Duration.between(base, sample.origin()).toNanos();
      weights += weight;
    }
    return new Agreement(
        base.plusNanos(Math.round(nanos / weights)), group.stream().map(Sample::server).toList());
  }
}

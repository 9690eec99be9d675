package dev.vestibule.device.protocols.ptp;

import java.util.Comparator;

/**
 * How good a grandmaster says it is; the smaller comes first. Source: IEEE 1588-2008, 9.3.4.
 *
 * @param priority1 0-255, chosen by whoever runs the network
 * @param clockClass 6 is synchronized with a reference, 255 never gives the time
 * @param accuracy 32 is 25 ns, 254 is unknown
 * @param variance 0-65535
 * @param priority2 0-255
 * @param identity decides at last
 */
public record Quality(
    int priority1, int clockClass, int accuracy, int variance, int priority2, long identity)
    implements Comparable<Quality> {

  private static final Comparator<Quality> BEST_FIRST =
      Comparator.comparingInt(Quality::priority1)
          .thenComparingInt(Quality::clockClass)
          .thenComparingInt(Quality::accuracy)
          .thenComparingInt(Quality::variance)
          .thenComparingInt(Quality::priority2)
          .thenComparing(Quality::identity, Long::compareUnsigned);

  @Override
  public int compareTo(Quality other) {
    return BEST_FIRST.compare(this, other);
  }
}

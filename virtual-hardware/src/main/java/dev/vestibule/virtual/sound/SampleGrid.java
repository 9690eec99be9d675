package dev.vestibule.virtual.sound;

/**
 * Which sample belongs to which device time: sample n is at n / rate seconds of the monotonic
 * clock, so stretches that follow each other in time follow each other in samples.
 *
 * @param rate samples a second
 */
public record SampleGrid(int rate) {

  private static final long SECOND = 1_000_000_000L;

  /** The first sample at or after this time in monotonic nanoseconds. */
  public long index(long nanos) {
    long seconds = Math.floorDiv(nanos, SECOND);
    return seconds * rate + (Math.floorMod(nanos, SECOND) * rate + SECOND - 1) / SECOND;
  }

  /** When this sample is, in monotonic nanoseconds, rounded down. */
  public long nanos(long index) {
    long seconds = Math.floorDiv(index, (long) rate);
    return seconds * SECOND + Math.floorMod(index, (long) rate) * SECOND / rate;
  }
}

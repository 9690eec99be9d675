package dev.vestibule.hal;

/** A source of sound, mono, 16-bit linear samples. Costs nothing until it is read. */
public interface AudioInput {

  /** Samples a second. */
  int sampleRate();

  /**
   * Reads what was heard in a stretch of time that has passed.
   *
   * @param from start on the monotonic clock in nanoseconds, at most 10 s ago
   * @param samples filled from {@code from} on; a sample not yet heard is 0
   */
  void read(long from, short[] samples);
}

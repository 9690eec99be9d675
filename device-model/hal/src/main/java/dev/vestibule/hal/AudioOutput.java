package dev.vestibule.hal;

/** A sink of sound, mono, 16-bit linear samples. Silent without a program. */
public interface AudioOutput {

  /** Samples a second. */
  int sampleRate();

  /**
   * Plays samples after those already waiting. At most 10 s may wait; what is beyond is dropped.
   *
   * @return how many samples were taken
   */
  int play(short[] samples);

  /** Samples not yet played. */
  int waiting();

  /** Drops what waits. */
  void flush();
}

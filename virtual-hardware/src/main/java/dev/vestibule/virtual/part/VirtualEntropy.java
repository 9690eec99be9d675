package dev.vestibule.virtual.part;

import dev.vestibule.hal.Entropy;

/** Chance from a seed: SplitMix64, whose whole state is one number, so that it fits a snapshot. */
public final class VirtualEntropy implements Entropy {

  private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

  private long state;

  /** The same seed gives the same chance. */
  public VirtualEntropy(long seed) {
    state = seed;
  }

  @Override
  public long nextLong() {
    state += STEP;
    long z = (state ^ state >>> 30) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
    return z ^ z >>> 31;
  }

  @Override
  public void fill(byte[] bytes) {
    long bits = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (i % 8 == 0) bits = nextLong();
      bytes[i] = (byte) bits;
      bits >>>= 8;
    }
  }

  /** Where the sequence stands, for snapshots. */
  public long state() {
    return state;
  }

  /** Continues a sequence from where it stood. */
  public void state(long state) {
    this.state = state;
  }

  /** No program runs any more. Chance goes on: a program that starts anew does not see it again. */
  public void reset() {}
}

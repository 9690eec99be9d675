package dev.vestibule.virtual.storage;

import java.util.SplittableRandom;

/** What a power failure leaves of a change, by chance from a seed. */
public final class Tearing {

  /** The unit in which a chip writes, in bytes. */
  static final int SECTOR = 512;

  /** What became of a change. */
  enum Fate {
    KEPT,
    LOST,
    TORN
  }

  private final SplittableRandom chance;

  /** The same seed tears in the same way. */
  public Tearing(long seed) {
    chance = new SplittableRandom(seed);
  }

  /** A fate and the chance to carry it out with. */
  record Verdict(Fate fate, SplittableRandom chance) {}

  Verdict ofThePending() {
    Fate[] fates = Fate.values();
    return new Verdict(fates[chance.nextInt(fates.length)], chance);
  }

  Verdict ofTheInterrupted() {
    return new Verdict(Fate.TORN, chance);
  }
}

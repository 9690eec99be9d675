package dev.vestibule.virtual.scene;

/** Chance that depends on its inputs only. */
final class Noise {

  private Noise() {}

  /** Sixty-four evenly mixed bits. */
  static long bits(long seed, long n) {
    long z = seed * 0xD134_2543_DE82_EF95L + n * 0x9E37_79B9_7F4A_7C15L;
    z = (z ^ z >>> 32) * 0xD6E8_FEB8_6659_FD93L;
    z = (z ^ z >>> 32) * 0xD6E8_FEB8_6659_FD93L;
    return z ^ z >>> 32;
  }

  /** From 0 to less than 1. */
  static double unit(long seed, long n) {
    return (bits(seed, n) >>> 11) * 0x1p-53;
  }

  /** From {@code least} to less than {@code most}. */
  static double between(double least, double most, long seed, long n) {
    return least + (most - least) * unit(seed, n);
  }
}

package dev.vestibule.hal;

/**
 * The board's source of chance. A virtual board draws it from a seed, a real one from its noise
 * source.
 */
public interface Entropy {

  /** 64 random bits. */
  long nextLong();

  /** Fills the array with random bytes. */
  void fill(byte[] bytes);
}

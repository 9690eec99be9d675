package dev.vestibule.device.kernel;

import dev.vestibule.hal.Entropy;

/** Chance that can be foreseen: 0, 1, 2 and so on. */
public final class CountingEntropy implements Entropy {

  private byte next;

  @Override
  public long nextLong() {
    return next++;
  }

  @Override
  public void fill(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) bytes[i] = next++;
  }
}

package dev.vestibule.device.services.certificates.tls;

import dev.vestibule.hal.Entropy;
import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.prng.EntropySource;
import org.bouncycastle.crypto.prng.SP800SecureRandomBuilder;

/**
 * Chance for TLS, which draws it beside the loop: a generator of NIST SP 800-90A that is seeded
 * from the board once, in the loop, and may then be used by any thread.
 */
final class BoardRandom {

  /** Twice the strength of SHA-256: seed and nonce. */
  private static final int SEED_BYTES = 64;

  private BoardRandom() {}

  static SecureRandom seededBy(Entropy entropy) {
    byte[] seed = new byte[SEED_BYTES];
    entropy.fill(seed);
    return new SP800SecureRandomBuilder(bits -> new Drawn(seed, bits))
        .buildHash(new SHA256Digest(), seed, false);
  }

  /** What was drawn from the board. */
  private record Drawn(byte[] seed, int bits) implements EntropySource {
    @Override
    public boolean isPredictionResistant() {
      return false;
    }

    @Override
    public byte[] getEntropy() {
      return seed.clone();
    }

    @Override
    public int entropySize() {
      return bits;
    }
  }
}

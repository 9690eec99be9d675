package dev.vestibule.virtual.keys;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.Arrays;

/**
 * Chance for the cryptography of the JDK that repeats itself: SHA-256 of a seed and a counter. For
 * simulation only; whoever knows the seed knows the keys.
 */
final class SeededRandom extends SecureRandom {

  private SeededRandom(SecureRandomSpi source) {
    super(source, null);
  }

  /** Chance that depends on these parts and on nothing else. */
  static SecureRandom of(byte[]... parts) {
    var seed = new ByteArrayOutputStream();
    for (byte[] part : parts) seed.writeBytes(sha256().digest(part));
    return new SeededRandom(new Stream(sha256().digest(seed.toByteArray())));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Stream extends SecureRandomSpi {

    private final byte[] seed;
    private long counter;
    private byte[] block = new byte[0];
    private int used;

    Stream(byte[] seed) {
      this.seed = seed;
    }

    @Override
    protected void engineSetSeed(byte[] ignored) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {
      for (int i = 0; i < bytes.length; i++) {
        if (used == block.length) refill();
        bytes[i] = block[used++];
      }
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      byte[] bytes = new byte[length];
      engineNextBytes(bytes);
      return bytes;
    }

    private void refill() {
      byte[] input = Arrays.copyOf(seed, seed.length + Long.BYTES);
      for (int i = 0; i < Long.BYTES; i++) input[seed.length + i] = (byte) (counter >>> 8 * i);
      counter++;
      block = sha256().digest(input);
      used = 0;
    }
  }
}

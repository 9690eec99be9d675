package dev.vestibule.device.protocols.nts;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.modes.SICBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** AEAD_AES_SIV_CMAC_256. Source: RFC 5297. */
public final class AesSiv {

  /** Bytes of a key: half of it authenticates, half of it encrypts. */
  public static final int KEY_LENGTH = 32;

  private static final int BLOCK = 16;

  private final CMac mac = new CMac(AESEngine.newInstance());
  private final KeyParameter macKey;
  private final KeyParameter cipherKey;

  /**
   * @param key of 32 bytes
   */
  public AesSiv(byte[] key) {
    if (key.length != KEY_LENGTH) throw new IllegalArgumentException("32 bytes: " + key.length);
    macKey = new KeyParameter(key, 0, BLOCK);
    cipherKey = new KeyParameter(key, BLOCK, BLOCK);
  }

  /**
   * Encrypts a text.
   *
   * @param associated texts that must be the same when it is opened; a nonce comes last
   * @return 16 bytes that authenticate everything, then the encrypted text
   */
  public byte[] seal(byte[] plaintext, byte[]... associated) {
    byte[] vector = vector(plaintext, associated);
    byte[] sealed = Arrays.copyOf(vector, BLOCK + plaintext.length);
    crypt(vector, plaintext, 0, sealed, BLOCK);
    return sealed;
  }

  /** Decrypts a text; empty if anything was changed. */
  public Optional<byte[]> open(byte[] sealed, byte[]... associated) {
    if (sealed.length < BLOCK) return Optional.empty();
    byte[] vector = Arrays.copyOf(sealed, BLOCK);
    byte[] plaintext = new byte[sealed.length - BLOCK];
    crypt(vector, sealed, BLOCK, plaintext, 0);
    return MessageDigest.isEqual(vector, vector(plaintext, associated))
        ? Optional.of(plaintext)
        : Optional.empty();
  }

  private void crypt(byte[] vector, byte[] in, int from, byte[] out, int to) {
    byte[] counter = vector.clone();
    counter[8] &= 0x7F;
    counter[12] &= 0x7F;
    var cipher = SICBlockCipher.newInstance(AESEngine.newInstance());
    cipher.init(true, new ParametersWithIV(cipherKey, counter));
    cipher.processBytes(in, from, in.length - from, out, to);
  }

  /** S2V. Source: RFC 5297, 2.4. */
  private byte[] vector(byte[] plaintext, byte[]... associated) {
    byte[] sum = mac(new byte[BLOCK]);
    for (byte[] text : associated) sum = xor(doubled(sum), mac(text), 0);
    if (plaintext.length >= BLOCK) return mac(xor(plaintext, sum, plaintext.length - BLOCK));
    byte[] padded = Arrays.copyOf(plaintext, BLOCK);
    padded[plaintext.length] = (byte) 0x80;
    return mac(xor(doubled(sum), padded, 0));
  }

  private byte[] mac(byte[] text) {
    mac.init(macKey);
    mac.update(text, 0, text.length);
    byte[] result = new byte[BLOCK];
    mac.doFinal(result, 0);
    return result;
  }

  private static byte[] xor(byte[] text, byte[] block, int at) {
    byte[] result = text.clone();
    for (int i = 0; i < BLOCK; i++) result[at + i] ^= block[i];
    return result;
  }

  private static byte[] doubled(byte[] block) {
    byte[] result = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      int next = i + 1 < BLOCK ? (block[i + 1] & 0x80) >>> 7 : 0;
      result[i] = (byte) (block[i] << 1 | next);
    }
    if (block[0] < 0) result[BLOCK - 1] ^= (byte) 0x87;
    return result;
  }
}

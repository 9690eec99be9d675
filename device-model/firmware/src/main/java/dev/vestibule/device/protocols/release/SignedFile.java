package dev.vestibule.device.protocols.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A text with a seal: a word of eight characters that says what it is, four bytes of length, the
 * text in UTF-8, and, if it is sealed, 32 bytes of the signer's fingerprint and 64 bytes of
 * signature. Ed25519 gives the same signature each time, so the same file has the same bytes.
 *
 * @param kind eight ASCII characters; part of what is signed
 * @param text what it says
 * @param seal empty if nobody signed it
 */
public record SignedFile(String kind, String text, Optional<Seal> seal) {

  /** Bytes of a file at most. */
  public static final int LARGEST = 1 << 20;

  private static final String ALGORITHM = "Ed25519";
  private static final int KIND = 8;
  private static final int HEAD = KIND + Integer.BYTES;
  private static final int FINGERPRINT = 32;
  private static final int SIGNATURE = 64;

  public SignedFile {
    if (kind.length() != KIND) throw new IllegalArgumentException("kind: " + kind + ", allowed: 8");
  }

  /** Reads a file of this kind; empty if it is none. Says nothing of its signature. */
  public static Optional<SignedFile> read(String kind, byte[] bytes) {
    if (bytes.length < HEAD || bytes.length > LARGEST) return Optional.empty();
    if (!kind.equals(new String(bytes, 0, KIND, StandardCharsets.US_ASCII))) {
      return Optional.empty();
    }
    int length = ByteBuffer.wrap(bytes).getInt(KIND);
    int rest = bytes.length - HEAD - length;
    if (length < 0 || rest != 0 && rest != FINGERPRINT + SIGNATURE) return Optional.empty();
    var text = new String(bytes, HEAD, length, StandardCharsets.UTF_8);
    return Optional.of(new SignedFile(kind, text, rest == 0 ? Optional.empty() : seal(bytes)));
  }

  /** The same with a seal. */
  public SignedFile sealed(PrivateKey key, PublicKey signer) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(unsealed());
      return new SignedFile(
          kind, text, Optional.of(new Seal(fingerprint(signer), signature.sign())));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  /** Whether the holder of this key has signed exactly this. */
  public boolean isSignedBy(PublicKey signer) {
    if (seal.filter(it -> it.signer().equals(fingerprint(signer))).isEmpty()) return false;
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(signer);
      signature.update(unsealed());
      return signature.verify(seal.get().signature());
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  /** The file. */
  public byte[] toBytes() {
    byte[] unsealed = unsealed();
    if (seal.isEmpty()) return unsealed;
    return ByteBuffer.allocate(unsealed.length + FINGERPRINT + SIGNATURE)
        .put(unsealed)
        .put(HexFormat.of().parseHex(seal.get().signer()))
        .put(seal.get().signature())
        .array();
  }

  /** SHA-256 of a public key in 64 hexadecimal digits. */
  public static String fingerprint(PublicKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private byte[] unsealed() {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(HEAD + content.length)
        .put(kind.getBytes(StandardCharsets.US_ASCII))
        .putInt(content.length)
        .put(content)
        .array();
  }

  private static Optional<Seal> seal(byte[] bytes) {
    int at = bytes.length - FINGERPRINT - SIGNATURE;
    byte[] signature = new byte[SIGNATURE];
    System.arraycopy(bytes, at + FINGERPRINT, signature, 0, SIGNATURE);
    return Optional.of(new Seal(HexFormat.of().formatHex(bytes, at, at + FINGERPRINT), signature));
  }
}

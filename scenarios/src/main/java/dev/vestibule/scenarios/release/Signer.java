package dev.vestibule.scenarios.release;

import dev.vestibule.device.protocols.release.Ed25519Keys;
import dev.vestibule.device.protocols.release.SignedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;

/** Somebody with a key pair. */
record Signer(PrivateKey key, PublicKey publicKey) {

  private static final String MAKER =
      "/dev/vestibule/device/services/maintenance/software/release-key.pem";

  /** Stands for the maker: every simulated unit trusts it. */
  static Signer maker() {
    return new Signer(
        Ed25519Keys.privateKey(read(Signer.class, "release-key.pem")).orElseThrow(),
        Ed25519Keys.publicKey(read(SignedFile.class, MAKER)).orElseThrow());
  }

  /** Makes software of his own; no unit trusts him without a certificate. */
  static Signer customer() {
    return new Signer(
        Ed25519Keys.privateKey(read(Signer.class, "custom-key.pem")).orElseThrow(),
        Ed25519Keys.publicKey(read(Signer.class, "custom-key-public.pem")).orElseThrow());
  }

  byte[] sign(SignedFile file) {
    return file.sealed(key, publicKey).toBytes();
  }

  /** The public key in base64. */
  String publicKeyText() {
    return Base64.getEncoder().encodeToString(publicKey.getEncoded());
  }

  private static String read(Class<?> place, String name) {
    try (InputStream in = place.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("not there: " + name);
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

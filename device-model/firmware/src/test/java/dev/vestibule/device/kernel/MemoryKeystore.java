package dev.vestibule.device.kernel;

import dev.vestibule.hal.SecureKeystore;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A keystore that lives as long as a test. It makes keys for elliptic curves only, to be quick. */
public final class MemoryKeystore implements SecureKeystore {

  private final Protection protection;
  private final Set<KeyKind> kinds;
  private final TreeMap<String, KeyPair> keys = new TreeMap<>();
  private final ArrayDeque<Runnable> begun = new ArrayDeque<>();

  public MemoryKeystore(Protection protection, KeyKind... kinds) {
    this.protection = protection;
    this.kinds = Set.of(kinds);
  }

  @Override
  public Protection protection() {
    return protection;
  }

  @Override
  public Set<KeyKind> kinds() {
    return kinds;
  }

  @Override
  public void generate(String name, KeyKind kind, Consumer<String> made) {
    if (kind != KeyKind.EC_P256) throw new IllegalArgumentException("too slow for a test: " + kind);
    begun.add(
        () -> {
          keys.put(name, pair());
          made.accept(name);
        });
  }

  /** Lets all keys be made that are begun. */
  public void finish() {
    while (!begun.isEmpty()) begun.remove().run();
  }

  /** Gives up what is begun, as the end of a program does. */
  public void forget() {
    begun.clear();
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean importKey(String name, PublicKey publicKey, byte[] privateKey) {
    try {
      PrivateKey secret =
          KeyFactory.getInstance(publicKey.getAlgorithm())
              .generatePrivate(new PKCS8EncodedKeySpec(privateKey));
      Signature signature = Signature.getInstance("SHA256with" + suffix(publicKey));
      signature.initSign(secret);
      byte[] signed = signature.sign();
      signature.initVerify(publicKey);
      if (!signature.verify(signed)) return false;
      keys.put(name, new KeyPair(publicKey, secret));
      return true;
    } catch (GeneralSecurityException notAPair) {
      return false;
    }
  }

  @Override
  public Optional<PublicKey> publicKey(String name) {
    return Optional.ofNullable(keys.get(name)).map(KeyPair::getPublic);
  }

  @Override
  public Optional<byte[]> sign(String name, SignatureKind kind, byte[] message) {
    KeyPair pair = keys.get(name);
    if (pair == null) return Optional.empty();
    try {
      Signature signature =
          Signature.getInstance(
              kind == SignatureKind.RSA_PSS_SHA256
                  ? "RSASSA-PSS"
                  : "SHA256with" + suffix(pair.getPublic()));
      if (kind == SignatureKind.RSA_PSS_SHA256) {
        signature.setParameter(
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
      }
      signature.initSign(pair.getPrivate());
      signature.update(message);
      return Optional.of(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(keys.keySet());
  }

  @Override
  public void destroy(String name) {
    keys.remove(name);
  }

  private static String suffix(PublicKey key) {
    return key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA";
  }
}

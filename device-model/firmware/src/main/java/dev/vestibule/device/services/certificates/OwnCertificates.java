package dev.vestibule.device.services.certificates;

import dev.vestibule.device.services.certificates.format.Read;
import dev.vestibule.device.services.certificates.issue.Issuer;
import dev.vestibule.device.services.certificates.issue.Subject;
import dev.vestibule.device.services.certificates.issue.Validity;
import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.Identity;
import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The certificates a unit has without anybody installing one. */
final class OwnCertificates {

  /** Alias of the certificate HTTPS shows at first; assumed. */
  static final String SELF_SIGNED = "Default (self-signed)";

  /**
   * Alias of the device ID. Source: VAPIX, Edge Vault products. Real units get theirs from the
   * maker's CA in the factory (IEEE 802.1AR); here the unit vouches for itself, and says so.
   */
  static final String DEVICE_ID = "Axis device ID ECC-P256";

  private static final String DEVICE_ID_KEY = "device-id";
  private static final Instant MADE_IN_FACTORY = Instant.parse("2024-01-01T00:00:00Z");
  private static final int SERIAL_BYTES = 16;

  private final Identity identity;
  private final Entropy entropy;
  private final Keystores keystores;
  private final Supplier<Instant> now;
  private final UnitNames names;

  OwnCertificates(
      Identity identity,
      Entropy entropy,
      Keystores keystores,
      Supplier<Instant> now,
      UnitNames names) {
    this.identity = identity;
    this.entropy = entropy;
    this.keystores = keystores;
    this.now = now;
    this.names = names;
  }

  /** Begins to make the keys that a unit has from the factory, if they are missing. */
  void begin() {
    if (usual().publicKey(DEVICE_ID_KEY).isEmpty()) {
      keystores.make(keystores.usual(), DEVICE_ID_KEY, KeyKind.EC_P256, there -> {});
    }
  }

  /** Begins to make a key for HTTPS; tells its name when it is there. */
  void makeKey(Consumer<String> made) {
    keystores.make(keystores.usual(), KeyKind.EC_P256, made);
  }

  /** The certificate for HTTPS of a key that is there. */
  Certificate selfSigned(String key) {
    return new Certificate(
        SELF_SIGNED,
        keystores.usual(),
        key,
        signed(key, subject("CN=" + commonName(), names.now()), usualValidity(), serial()));
  }

  /**
   * The same with the names of now and the same key; empty if it carries them all, is not one that
   * the unit made itself, or its key is lost.
   */
  Optional<Certificate> renamed(Certificate old) {
    X509Certificate was = PemText.chain(old.pem()).getFirst();
    boolean ownWork = was.getIssuerX500Principal().equals(was.getSubjectX500Principal());
    if (!ownWork || names.areIn(was)) return Optional.empty();
    return keystores
        .find(old.keystore())
        .flatMap(keystore -> KeystoreKey.of(keystore, old.key()))
        .map(
            key ->
                Issuer.selfSigned(
                    key, subject("CN=" + commonName(), names.now()), usualValidity(), serial()))
        .map(
            made ->
                new Certificate(old.alias(), old.keystore(), old.key(), PemText.of(List.of(made))));
  }

  /** The device ID, once its key is there; that is made once in the life of a unit. */
  Optional<Certificate> deviceId() {
    if (usual().publicKey(DEVICE_ID_KEY).isEmpty()) return Optional.empty();
    Subject subject =
        subject(
            "O=Vestibule simulated device,CN=%s-eccp256-1,SERIALNUMBER=%s"
                .formatted(commonName(), identity.serialNumber()),
            List.of());
    return Optional.of(
        new Certificate(
            DEVICE_ID,
            keystores.usual(),
            DEVICE_ID_KEY,
            signed(
                DEVICE_ID_KEY,
                subject,
                new Validity(MADE_IN_FACTORY, Validity.FOR_EVER),
                new BigInteger(identity.serialNumber(), 16))));
  }

  /** A serial number nobody can guess. */
  BigInteger serial() {
    byte[] bytes = new byte[SERIAL_BYTES];
    entropy.fill(bytes);
    return new BigInteger(1, bytes).setBit(0);
  }

  /** How long a certificate made now is good if nobody says. */
  Validity usualValidity() {
    return Validity.usual(now.get());
  }

  private SecureKeystore usual() {
    return keystores.find(keystores.usual()).orElseThrow();
  }

  private String signed(String key, Subject subject, Validity validity, BigInteger serial) {
    X509Certificate certificate =
        Issuer.selfSigned(KeystoreKey.of(usual(), key).orElseThrow(), subject, validity, serial);
    return PemText.of(List.of(certificate));
  }

  private String commonName() {
    return factoryName(identity);
  }

  /** What a unit is called before anybody gives it another name. */
  static String factoryName(Identity identity) {
    return "axis-" + identity.serialNumber().toLowerCase(Locale.ROOT);
  }

  private static Subject subject(String name, List<String> otherNames) {
    return switch (Subject.of(name, otherNames)) {
      case Read.Good<Subject>(Subject subject) -> subject;
      case Read.Bad<Subject>(String reason) -> throw new IllegalStateException(reason);
    };
  }
}

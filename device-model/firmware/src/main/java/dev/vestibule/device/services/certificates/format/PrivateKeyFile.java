package dev.vestibule.device.services.certificates.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/**
 * Files with one private key: PKCS#1 (and its like for elliptic curves) or PKCS#8, as PEM or DER,
 * encrypted or not. The result is PKCS#8, not encrypted.
 */
public final class PrivateKeyFile {

  private static final String NOT_A_KEY =
      "not a private key, or a damaged one; PKCS#1 and PKCS#8 are taken";
  private static final String NO_PASSPHRASE =
      "the private key is encrypted: a passphrase is needed";
  private static final String WRONG_PASSPHRASE =
      "the private key cannot be decrypted: is the passphrase right?";

  private PrivateKeyFile() {}

  /**
   * Reads a key.
   *
   * @param passphrase for an encrypted key
   */
  public static Read<byte[]> read(byte[] file, Optional<String> passphrase) {
    return FileSize.check(file)
        .then(it -> PemObjects.are(it) ? pem(it, passphrase) : der(it, passphrase));
  }

  private static Read<byte[]> pem(byte[] file, Optional<String> passphrase) {
    return PemObjects.read(file)
        .then(
            objects -> {
              List<Read<byte[]>> keys =
                  objects.stream().flatMap(it -> key(it, passphrase).stream()).toList();
              return keys.size() == 1 ? keys.getFirst() : new Read.Bad<>(NOT_A_KEY);
            });
  }

  private static Optional<Read<byte[]>> key(Object object, Optional<String> passphrase) {
    return switch (object) {
      case PrivateKeyInfo plain -> Optional.of(encoded(plain));
      case PEMKeyPair pair -> Optional.of(encoded(pair.getPrivateKeyInfo()));
      case PKCS8EncryptedPrivateKeyInfo encrypted -> Optional.of(decrypted(encrypted, passphrase));
      case PEMEncryptedKeyPair encrypted -> Optional.of(decrypted(encrypted, passphrase));
      default -> Optional.empty();
    };
  }

  private static Read<byte[]> der(byte[] file, Optional<String> passphrase) {
    try {
      ASN1Sequence sequence = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(file));
      ASN1Encodable first = sequence.getObjectAt(0);
      ASN1Encodable second = sequence.getObjectAt(1);
      if (first instanceof ASN1Integer && second instanceof ASN1Sequence) {
        return encoded(PrivateKeyInfo.getInstance(sequence));
      }
      if (first instanceof ASN1Integer && second instanceof ASN1Integer) {
        return encoded(pkcs1(RSAPrivateKey.getInstance(sequence)));
      }
      if (first instanceof ASN1Integer && second instanceof ASN1OctetString) {
        return encoded(sec1(ECPrivateKey.getInstance(sequence)));
      }
      return decrypted(
          new PKCS8EncryptedPrivateKeyInfo(EncryptedPrivateKeyInfo.getInstance(sequence)),
          passphrase);
    } catch (IOException | RuntimeException damaged) {
      return new Read.Bad<>(NOT_A_KEY);
    }
  }

  private static PrivateKeyInfo pkcs1(RSAPrivateKey key) throws IOException {
    return new PrivateKeyInfo(
        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE), key);
  }

  private static PrivateKeyInfo sec1(ECPrivateKey key) throws IOException {
    return new PrivateKeyInfo(
        new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, key.getParametersObject()),
        key);
  }

  private static Read<byte[]> decrypted(
      PKCS8EncryptedPrivateKeyInfo encrypted, Optional<String> passphrase) {
    if (passphrase.isEmpty()) return new Read.Bad<>(NO_PASSPHRASE);
    if (!Iterations.bearable(encrypted.toASN1Structure().getEncryptionAlgorithm())) {
      return new Read.Bad<>("the private key is encrypted in a way that is not taken");
    }
    try {
      return encoded(
          encrypted.decryptPrivateKeyInfo(
              new JceOpenSSLPKCS8DecryptorProviderBuilder()
                  .setProvider(new BouncyCastleProvider())
                  .build(passphrase.get().toCharArray())));
    } catch (OperatorCreationException | PKCSException | RuntimeException wrong) {
      return new Read.Bad<>(WRONG_PASSPHRASE);
    }
  }

  private static Read<byte[]> decrypted(
      PEMEncryptedKeyPair encrypted, Optional<String> passphrase) {
    if (passphrase.isEmpty()) return new Read.Bad<>(NO_PASSPHRASE);
    try {
      return encoded(
          encrypted
              .decryptKeyPair(
                  new JcePEMDecryptorProviderBuilder()
                      .setProvider(new BouncyCastleProvider())
                      .build(passphrase.get().toCharArray()))
              .getPrivateKeyInfo());
    } catch (IOException | RuntimeException wrong) {
      return new Read.Bad<>(WRONG_PASSPHRASE);
    }
  }

  private static Read<byte[]> encoded(PrivateKeyInfo key) {
    try {
      return new Read.Good<>(key.getEncoded());
    } catch (IOException | RuntimeException damaged) {
      return new Read.Bad<>(NOT_A_KEY);
    }
  }
}

package dev.vestibule.device.services.certificates.issue;

import dev.vestibule.device.services.certificates.format.CertificateFile;
import dev.vestibule.device.services.certificates.format.Read;
import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;

/** Writes self-signed certificates and signing requests of keys in a keystore. */
public final class Issuer {

  private Issuer() {}

  /** A certificate of version 3 for servers and clients, signed with its own key. */
  public static X509Certificate selfSigned(
      KeystoreKey key, Subject subject, Validity validity, BigInteger serial) {
    try {
      var builder =
          new X509v3CertificateBuilder(
              subject.name(),
              serial,
              Date.from(validity.from()),
              Date.from(validity.to()),
              subject.name(),
              publicKey(key));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(
              new KeyPurposeId[] {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth}));
      if (!subject.otherNames().isEmpty()) {
        builder.addExtension(Extension.subjectAlternativeName, false, subject.generalNames());
      }
      byte[] der = builder.build(new KeystoreSigner(key)).getEncoded();
      return switch (CertificateFile.read(der)) {
        case Read.Good<List<X509Certificate>>(var chain) -> chain.getFirst();
        case Read.Bad<List<X509Certificate>>(String reason) ->
            throw new IllegalStateException(reason);
      };
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  /** A request (PKCS#10) for a certificate like this one. */
  public static PKCS10CertificationRequest request(KeystoreKey key, X509Certificate like) {
    var builder =
        new PKCS10CertificationRequestBuilder(
            X500Name.getInstance(like.getSubjectX500Principal().getEncoded()), publicKey(key));
    byte[] names = like.getExtensionValue(Extension.subjectAlternativeName.getId());
    if (names != null) {
      var extensions = new ExtensionsGenerator();
      extensions.addExtension(
          Extension.subjectAlternativeName,
          false,
          org.bouncycastle.asn1.ASN1OctetString.getInstance(names).getOctets());
      builder.addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions.generate());
    }
    return builder.build(new KeystoreSigner(key));
  }

  private static SubjectPublicKeyInfo publicKey(KeystoreKey key) {
    return SubjectPublicKeyInfo.getInstance(
        key.keystore().publicKey(key.name()).orElseThrow().getEncoded());
  }
}

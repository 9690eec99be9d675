package dev.vestibule.device.services.certificates.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** Files with certificates: PEM with one or a chain, CER with one as DER or PEM. */
public final class CertificateFile {

  /** A chain is no longer than this. Assumed. */
  private static final int MOST = 10;

  private CertificateFile() {}

  /** The certificates in the order of the file, each issued by the one after it. */
  public static Read<List<X509Certificate>> read(byte[] file) {
    return FileSize.check(file)
        .then(it -> PemObjects.are(it) ? pem(it) : der(it))
        .then(CertificateFile::chain);
  }

  /** The certificate of these bytes, which must be all of them. */
  static Read<X509Certificate> certificate(byte[] der) {
    try (var in = new ByteArrayInputStream(der)) {
      var certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
      if (in.available() > 0) return new Read.Bad<>("something follows the certificate");
      certificate.getPublicKey();
      return new Read.Good<>(certificate);
    } catch (CertificateException | IOException | RuntimeException damaged) {
      return new Read.Bad<>("not a certificate, or a damaged one; PEM, CER and PFX are taken");
    }
  }

  private static Read<List<X509Certificate>> der(byte[] file) {
    return certificate(file).then(it -> new Read.Good<>(List.of(it)));
  }

  private static Read<List<X509Certificate>> pem(byte[] file) {
    return PemObjects.read(file).then(CertificateFile::certificates);
  }

  private static Read<List<X509Certificate>> certificates(List<Object> objects) {
    var found = new ArrayList<X509Certificate>();
    for (Object object : objects) {
      if (!(object instanceof X509CertificateHolder holder)) continue;
      try {
        switch (certificate(holder.getEncoded())) {
          case Read.Good<X509Certificate>(X509Certificate one) -> found.add(one);
          case Read.Bad<X509Certificate>(String reason) -> {
            return new Read.Bad<>(reason);
          }
        }
      } catch (IOException damaged) {
        return new Read.Bad<>("the PEM file is damaged");
      }
    }
    return new Read.Good<>(found);
  }

  private static Read<List<X509Certificate>> chain(List<X509Certificate> certificates) {
    if (certificates.isEmpty()) return new Read.Bad<>("there is no certificate in the file");
    if (certificates.size() > MOST) {
      return new Read.Bad<>(
          certificates.size() + " certificates in one file, at most " + MOST + " are taken");
    }
    for (int i = 1; i < certificates.size(); i++) {
      if (!certificates
          .get(i - 1)
          .getIssuerX500Principal()
          .equals(certificates.get(i).getSubjectX500Principal())) {
        return new Read.Bad<>(
            "certificate " + i + " of the file was not issued by the one after it");
      }
    }
    return new Read.Good<>(List.copyOf(certificates));
  }
}

package dev.vestibule.device.services.certificates;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * What a certificate says, for people.
 *
 * @param subject whom it is about
 * @param issuer who vouches for it
 * @param from valid from
 * @param to valid to
 * @param serial hexadecimal
 * @param fingerprint SHA-256, hexadecimal with colons
 */
public record Information(
    String subject, String issuer, Instant from, Instant to, String serial, String fingerprint) {

  static Information of(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return new Information(
          name(certificate.getSubjectX500Principal()),
          name(certificate.getIssuerX500Principal()),
          certificate.getNotBefore().toInstant(),
          certificate.getNotAfter().toInstant(),
          certificate.getSerialNumber().toString(16),
          HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String name(X500Principal principal) {
    return X500Name.getInstance(principal.getEncoded()).toString();
  }
}

package dev.vestibule.device.services.certificates;

import dev.vestibule.device.services.certificates.format.CertificateFile;
import dev.vestibule.device.services.certificates.format.Read;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/** Certificates as the store and clients write them. */
final class PemText {

  private PemText() {}

  static String of(List<X509Certificate> chain) {
    var text = new StringBuilder();
    for (X509Certificate certificate : chain) {
      try {
        text.append(block("CERTIFICATE", certificate.getEncoded()));
      } catch (CertificateEncodingException e) {
        throw new IllegalStateException("it was read from bytes", e);
      }
    }
    return text.toString();
  }

  static String block(String what, byte[] der) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(what, lines.encodeToString(der));
  }

  /** Reads what the store has written. */
  static List<X509Certificate> chain(String pem) {
    return switch (CertificateFile.read(pem.getBytes(StandardCharsets.US_ASCII))) {
      case Read.Good<List<X509Certificate>>(var chain) -> chain;
      case Read.Bad<List<X509Certificate>>(String reason) ->
          throw new IllegalStateException("in the store: " + reason);
    };
  }
}

package dev.vestibule.device.services.certificates.format;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openssl.PEMParser;

/** What stands between BEGIN and END lines, in the objects of the library that reads it. */
final class PemObjects {

  private static final byte[] BEGIN = "-----BEGIN ".getBytes(StandardCharsets.US_ASCII);

  private PemObjects() {}

  /** Whether the file is text of this kind. */
  static boolean are(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1)
        .contains(new String(BEGIN, StandardCharsets.US_ASCII));
  }

  static Read<List<Object>> read(byte[] file) {
    var objects = new ArrayList<>();
    try (var parser =
        new PEMParser(new StringReader(new String(file, StandardCharsets.ISO_8859_1)))) {
      for (Object next = parser.readObject(); next != null; next = parser.readObject()) {
        objects.add(next);
      }
    } catch (IOException | RuntimeException damaged) {
      return new Read.Bad<>("the PEM file is damaged");
    }
    return new Read.Good<>(objects);
  }
}

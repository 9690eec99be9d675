package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.protocols.release.Ed25519Keys;
import dev.vestibule.device.protocols.release.SignedFile;
import dev.vestibule.hal.Identity;
import java.security.PublicKey;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Says that one unit may run software of another signer than usual.
 *
 * @param serialNumber of the unit
 * @param chipId of its processor
 * @param publicKey the signer's, in base64
 */
public record CustomCertificate(String serialNumber, String chipId, String publicKey) {

  /** How the file begins. */
  static final String KIND = "AXISCC-1";

  /** Reads what a file says; empty if that is no certificate. */
  static Optional<CustomCertificate> of(SignedFile file) {
    try {
      return Optional.ofNullable(Json.MAPPER.readValue(file.text(), CustomCertificate.class))
          .filter(read -> Ed25519Keys.publicKey(read.publicKey).isPresent());
    } catch (JacksonException noCertificate) {
      return Optional.empty();
    }
  }

  /** The certificate as a file that nobody has signed. */
  public SignedFile unsigned() {
    return new SignedFile(KIND, Json.MAPPER.writeValueAsString(this), Optional.empty());
  }

  boolean isFor(Identity unit) {
    return serialNumber.equals(unit.serialNumber()) && chipId.equals(unit.chipId());
  }

  PublicKey key() {
    return Ed25519Keys.publicKey(publicKey).orElseThrow();
  }

  /** The fingerprint of the signer's key. */
  String id() {
    return SignedFile.fingerprint(key());
  }
}

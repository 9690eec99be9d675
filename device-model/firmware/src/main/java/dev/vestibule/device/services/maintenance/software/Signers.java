package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Lasting;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.protocols.release.Ed25519Keys;
import dev.vestibule.device.protocols.release.Seal;
import dev.vestibule.device.protocols.release.SignedFile;
import dev.vestibule.hal.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/**
 * Whose software the unit runs: that of the maker, whose key ships with the firmware, and that of
 * those who have a custom certificate of the maker for this very unit. Certificates outlive resets,
 * since the software they allow does. (That they do is assumed.)
 */
final class Signers {

  /** Custom certificates at most. Assumed. */
  static final int MOST = 10;

  private static final PublicKey MAKER = shipped();

  private final Identity unit;
  private final Document<List<String>> certificates;

  Signers(Store store, Identity unit) {
    this.unit = unit;
    certificates =
        store
            .document(
                "software.certificates",
                Codec.json(new TypeReference<List<String>>() {}),
                List.<String>of())
            .lasting(Lasting.always());
  }

  /** An image, or why it must not run. */
  sealed interface Verdict {}

  record Trusted(ReleaseImage image) implements Verdict {}

  record Distrusted(Refusal why) implements Verdict {}

  /** Looks at an image file: its form, whether it is signed, by whom, and for which model. */
  Verdict judge(byte[] bytes, String model) {
    Optional<SignedFile> file = SignedFile.read(ReleaseImage.KIND, bytes);
    Optional<ReleaseImage> image = file.flatMap(ReleaseImage::of);
    if (file.isEmpty() || image.isEmpty()) return new Distrusted(Refusal.INVALID);
    Optional<Seal> seal = file.get().seal();
    if (seal.isEmpty()) return new Distrusted(Refusal.UNSIGNED);
    Optional<PublicKey> signer = signer(seal.get().signer());
    if (signer.isEmpty()) return new Distrusted(Refusal.UNKNOWN_SIGNER);
    if (!file.get().isSignedBy(signer.get())) return new Distrusted(Refusal.INVALID);
    if (!image.get().model().equals(model)) return new Distrusted(Refusal.OTHER_DEVICE);
    return new Trusted(image.get());
  }

  /** The custom certificates for this unit. */
  List<CustomCertificate> installed() {
    return certificates.value().stream()
        .flatMap(text -> certificate(Base64.getDecoder().decode(text)).stream())
        .toList();
  }

  /** A certificate of the maker for this very unit; empty if it is anything else. */
  Optional<CustomCertificate> certificate(byte[] bytes) {
    return SignedFile.read(CustomCertificate.KIND, bytes)
        .filter(file -> file.isSignedBy(MAKER))
        .flatMap(CustomCertificate::of)
        .filter(certificate -> certificate.isFor(unit));
  }

  /** Adds one that {@link #certificate} has read. */
  void install(byte[] bytes) {
    List<String> more = new ArrayList<>(certificates.value());
    more.add(Base64.getEncoder().encodeToString(bytes));
    certificates.replace(List.copyOf(more));
  }

  /** Removes the one of this id. */
  void remove(String id) {
    List<String> fewer = new ArrayList<>(certificates.value());
    fewer.removeIf(
        text ->
            certificate(Base64.getDecoder().decode(text))
                .filter(certificate -> !certificate.id().equals(id))
                .isEmpty());
    certificates.replace(List.copyOf(fewer));
  }

  private Optional<PublicKey> signer(String fingerprint) {
    if (SignedFile.fingerprint(MAKER).equals(fingerprint)) return Optional.of(MAKER);
    return installed().stream()
        .filter(certificate -> certificate.id().equals(fingerprint))
        .map(CustomCertificate::key)
        .findFirst();
  }

  private static PublicKey shipped() {
    try (InputStream in = Signers.class.getResourceAsStream("release-key.pem")) {
      if (in == null) throw new IllegalStateException("not in the firmware: release-key.pem");
      String pem = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return Ed25519Keys.publicKey(pem)
          .orElseThrow(() -> new IllegalStateException("no Ed25519 key: release-key.pem"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.store.Change;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Lasting;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.protocols.release.SignedFile;
import dev.vestibule.device.services.maintenance.software.Signers.Trusted;
import dev.vestibule.device.services.maintenance.software.Signers.Verdict;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/**
 * The two images, which of them is active, and the settings to go back to. The image of the factory
 * has no file: the unit's profile describes it.
 */
final class Flash {

  private static final byte[] ERASED = {};

  private final Store store;
  private final Document<Installation> installation;
  private final Map<Part, Document<byte[]>> images = new EnumMap<>(Part.class);
  private final Document<byte[]> settings;

  Flash(Store store) {
    this.store = store;
    installation =
        store
            .document(
                "software",
                Codec.json(new TypeReference<Installation>() {}),
                Installation.OF_THE_FACTORY)
            .lasting(Lasting.always());
    for (Part part : Part.values()) {
      images.put(
          part, store.document(part.document(), Codec.bytes(), ERASED).lasting(Lasting.always()));
    }
    settings =
        store.document("software.settings", Codec.bytes(), ERASED).lasting(Lasting.history());
  }

  Installation installation() {
    return installation.value();
  }

  /** Changes what is said of the images, not them. */
  void note(Installation changed) {
    installation.replace(changed);
  }

  void note(Installation changed, Change change) {
    change.write(installation, changed);
  }

  /** Whether a part holds the image of the factory. */
  boolean isOfTheFactory(Part part) {
    return installation().factory().filter(part::equals).isPresent()
        && image(part).value().length == 0;
  }

  /** Looks at the image of a part. */
  Verdict judge(Part part, Signers signers, String model) {
    return signers.judge(image(part).value(), model);
  }

  /** Whether a part holds an image of this certificate's signer. */
  boolean isSignedBy(Part part, CustomCertificate certificate) {
    return SignedFile.read(ReleaseImage.KIND, image(part).value())
        .filter(file -> file.isSignedBy(certificate.key()))
        .isPresent();
  }

  /** The version a part holds. */
  String version(Part part, Signers signers, DeviceProfile factory) {
    String model = factory.fact(AxisOs.MODEL);
    return !isOfTheFactory(part) && judge(part, signers, model) instanceof Trusted(var image)
        ? image.version()
        : factory.fact(AxisOs.VERSION);
  }

  /** Writes an image to the part that does not run; what was there is gone. */
  void write(byte[] image) {
    note(installation().purged());
    image(installation().active().other()).replace(image);
  }

  /** The written image runs from the next start, with the settings of now. */
  void activate(Instant now, Trial trial, Change change) {
    change.write(installation, installation().upgraded(now, trial));
    change.write(settings, store.settings());
  }

  /** The written image runs from the next start, with the settings of the factory. */
  void activate(Instant now, Reset reset, Change change) {
    change.reset(reset);
    change.write(image(installation().active()), ERASED);
    change.write(installation, installation().replaced(now));
  }

  /** What ran before runs again from the next start, with the settings of then if they are kept. */
  void rollBack(Change change) {
    if (settings.value().length > 0) change.rollBack(settings.value());
    change.write(image(installation().active()), ERASED);
    change.write(settings, ERASED);
    change.write(installation, installation().rolledBack());
  }

  /** What ran before is gone. */
  void purge() {
    Change change = store.change();
    change.write(image(installation().active().other()), ERASED);
    change.write(settings, ERASED);
    change.write(installation, installation().purged());
    change.commit();
  }

  /** The version that ran before, if it can run again. */
  Optional<String> previous(Signers signers, DeviceProfile factory) {
    return installation().previous()
        ? Optional.of(version(installation().active().other(), signers, factory))
        : Optional.empty();
  }

  private Document<byte[]> image(Part part) {
    return Objects.requireNonNull(images.get(part));
  }
}

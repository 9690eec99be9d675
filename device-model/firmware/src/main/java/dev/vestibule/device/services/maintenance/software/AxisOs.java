package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.store.Change;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.services.maintenance.software.Signers.Distrusted;
import dev.vestibule.device.services.maintenance.software.Signers.Trusted;
import dev.vestibule.device.services.maintenance.software.Signers.Verdict;
import dev.vestibule.device.services.maintenance.software.Trial.CommitAt;
import dev.vestibule.device.services.maintenance.software.Trial.Stage;
import dev.vestibule.hal.Identity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The AXIS OS of a unit, from its boot on: runs only what is signed, and what is on trial only
 * once. Source: user manual, Upgrade AXIS OS; VAPIX, Firmware management API, Firmware rollback.
 */
public final class AxisOs {

  static final String MODEL = "Brand.ProdNbr";
  static final String VERSION = "Properties.Firmware.Version";

  private final DeviceProfile factory;
  private final Flash flash;
  private final Signers signers;

  /**
   * @param factory the profile of the unit with the image of the factory
   */
  public AxisOs(Store store, Identity unit, DeviceProfile factory) {
    this.factory = factory;
    flash = new Flash(store);
    signers = new Signers(store, unit);
  }

  /** What there is to do at a boot; looks at the signature of what is installed. */
  public Boot boot() {
    Installation installed = flash.installation();
    boolean again = installed.trial().filter(it -> it.stage() == Stage.BOOTED).isPresent();
    if (again && installed.previous()) return new Boot.GoesBack("an upgrade was not committed");
    if (flash.isOfTheFactory(installed.active())) return runs(factory);
    return switch (flash.judge(installed.active(), signers, model())) {
      case Trusted(ReleaseImage image) -> runs(image.on(factory));
      case Distrusted(Refusal why) when installed.previous() -> new Boot.GoesBack(why.message());
      case Distrusted(Refusal why) -> new Boot.Halts(why.message());
    };
  }

  private Boot runs(DeviceProfile profile) {
    flash
        .installation()
        .trial()
        .ifPresent(
            trial ->
                flash.note(
                    trial.commit() == CommitAt.BOOT
                        ? flash.installation().committed()
                        : flash.installation().on(trial.at(Stage.BOOTED))));
    return new Boot.Runs(profile);
  }

  /** What is going to be installed, or why it must not be. */
  Verdict judge(byte[] file, boolean hard) {
    Verdict verdict = signers.judge(file, model());
    if (!(verdict instanceof Trusted(ReleaseImage image))) return verdict;
    return UpgradePath.refusal(Version.parse(active()).orElseThrow(), image, hard)
        .<Verdict>map(Distrusted::new)
        .orElse(verdict);
  }

  /** Writes an image that {@link #judge} trusts to the part that does not run. */
  void write(byte[] file) {
    flash.write(file);
  }

  /** The written image runs from the next start. */
  void activate(Instant now, Trial trial, Change change) {
    flash.activate(now, trial, change);
  }

  /** The written image runs from the next start, and nothing of before is left. */
  void activate(Instant now, Reset reset, Change change) {
    flash.activate(now, reset, change);
  }

  /** What ran before runs again from the next start. */
  public void rollBack(Change change) {
    flash.rollBack(change);
  }

  /** A start that was asked for does not end a trial. */
  public void startsAgain(Change change) {
    trial()
        .ifPresent(trial -> flash.note(flash.installation().on(trial.at(Stage.INSTALLED)), change));
  }

  /** What runs is there to stay. */
  void commit() {
    if (trial().isPresent()) flash.note(flash.installation().committed());
  }

  /** What runs stays on trial, for as long as the unit is not switched off. */
  void stopAuto() {
    trial().ifPresent(trial -> flash.note(flash.installation().on(trial.unlimited())));
  }

  /** What ran before is gone. */
  void purge() {
    flash.purge();
  }

  Optional<Trial> trial() {
    return flash.installation().trial();
  }

  /** The version that runs. */
  String active() {
    return flash.version(part(), signers, factory);
  }

  /** The part of the flash that runs. */
  Part part() {
    return flash.installation().active();
  }

  /** The version that ran before, if the unit can go back to it. */
  Optional<String> previous() {
    return flash.previous(signers, factory);
  }

  Optional<Instant> lastUpgrade() {
    return flash.installation().lastUpgrade();
  }

  /** The custom certificates for this unit. */
  List<CustomCertificate> certificates() {
    return signers.installed();
  }

  /** Installs a custom certificate; empty if it is none, or none for this unit. */
  Optional<CustomCertificate> install(byte[] file) {
    Optional<CustomCertificate> certificate = signers.certificate(file);
    boolean known = certificate.filter(it -> certificates().contains(it)).isPresent();
    if (certificate.isPresent() && !known) signers.install(file);
    return certificate;
  }

  /** Removes a custom certificate. */
  void removeCertificate(String id) {
    signers.remove(id);
  }

  /** Whether what runs is allowed by this certificate alone. */
  boolean runsBy(CustomCertificate certificate) {
    return flash.isSignedBy(part(), certificate);
  }

  private String model() {
    return factory.fact(MODEL);
  }
}

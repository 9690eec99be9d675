package dev.vestibule.scenarios.world;

import dev.vestibule.hal.Identity;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.scenarios.peer.JsonCall;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.release.ImageFile;
import dev.vestibule.scenarios.release.Releases;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a unit's AXIS OS up to date, by firmwaremanagement.cgi as an installation tool does. */
public final class Upgrader {

  private static final String MANAGEMENT = "/axis-cgi/firmwaremanagement.cgi";
  private static final String CERTIFICATES = "/axis-cgi/secure_boot/custfwcerts.cgi";

  private static final String STANDARD = "";

  /** Ninety seconds of installing, the boot loader and the lamp test. */
  private static final Duration INSTALLED = Duration.ofSeconds(97);

  private final Supplier<Twin> unit;
  private Optional<Reply> answer = Optional.empty();

  Upgrader(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** How long an upgrade takes until the unit is ready again. */
  public Duration duration() {
    return INSTALLED;
  }

  /**
   * Uploads the image of a version.
   *
   * @param params of the method, members of a JSON object
   */
  public void upload(String version, String params) {
    upload(Releases.file(version), params);
  }

  /** The image of a version, as it is to be downloaded. */
  public byte[] image(String version) {
    return Releases.file(version).bytes();
  }

  /** Uploads the image of a version by the interface of older tools. */
  public void uploadTheOldWay(String version) {
    answer =
        Optional.of(
            installer()
                .upload(
                    "/axis-cgi/firmwareupgrade.cgi?type=normal", Releases.file(version).bytes()));
  }

  /** Uploads an image with one wrong bit. */
  public void uploadCorrupted() {
    upload(Releases.corrupted(), STANDARD);
  }

  /** Uploads an image that nobody has signed. */
  public void uploadUnsigned() {
    upload(Releases.unsigned(), STANDARD);
  }

  /** Uploads an image for another model. */
  public void uploadForAnotherModel() {
    upload(Releases.otherModel(), STANDARD);
  }

  /** Uploads custom software. */
  public void uploadCustom() {
    upload(Releases.custom(), STANDARD);
  }

  /** Uploads a file that is no image. */
  public void uploadAnything(int bytes) {
    var call = new JsonCall("upgrade", STANDARD);
    answer = Optional.of(installer().upload(MANAGEMENT, call, new byte[bytes]));
  }

  private void upload(ImageFile image, String params) {
    upload(MANAGEMENT, new JsonCall("upgrade", params), image);
  }

  /** Calls a method. */
  public void call(String method) {
    call(MANAGEMENT, new JsonCall(method));
  }

  /** Something that firmwaremanagement.cgi says of the unit; empty if it does not say it. */
  public Optional<String> status(String name) {
    call("status");
    return value("data." + name);
  }

  /** The version the unit says it runs, to anybody who asks. */
  public Optional<String> version() {
    call("/axis-cgi/basicdeviceinfo.cgi", new JsonCall("getAllUnrestrictedProperties"));
    return value("data.propertyList.Version");
  }

  /** Installs the maker's certificate for this unit. */
  public void installCertificate() {
    install(Releases.certificate(identity()));
  }

  /** Installs the maker's certificate for the unit of the next address. */
  public void installCertificateOfAnother() {
    Identity own = identity();
    var next = new MacAddress(own.mac().value() + 1);
    install(Releases.certificate(Identity.of(own.model(), next, own.hardwareId())));
  }

  /** Installs a certificate for this unit that somebody else has signed. */
  public void installForgedCertificate() {
    install(Releases.forgedCertificate(identity()));
  }

  private void install(ImageFile certificate) {
    upload(CERTIFICATES, new JsonCall("installCertificate"), certificate);
  }

  /** Removes all custom certificates. */
  public void removeCertificates() {
    call(CERTIFICATES, new JsonCall("getCertificates"));
    String id =
        value("data.certificates.0.id")
            .orElseThrow(() -> new AssertionError("the unit has no certificate"));
    call(CERTIFICATES, new JsonCall("removeCertificate", "\"id\": \"" + id + "\""));
  }

  private Identity identity() {
    return unit.get().board().identity();
  }

  /** Why the unit refused the last call, its number first; empty if it did not. */
  public Optional<String> refusal() {
    return value("error.code").map(code -> code + " " + value("error.message").orElse(""));
  }

  /** Changes one byte of each image on the flash. */
  public void tamper() {
    var flash = unit.get().board().flash();
    for (String name : flash.names()) {
      if (!name.matches("software\\.[ab]\\.doc")) continue;
      byte[] bytes = flash.read(name).orElseThrow();
      if (bytes.length == 0) continue;
      bytes[bytes.length / 2] ^= 1;
      flash.write(name, bytes);
      flash.sync();
    }
  }

  private void call(String target, JsonCall call) {
    answer = Optional.of(installer().call(target, call));
  }

  private void upload(String target, JsonCall call, ImageFile file) {
    answer = Optional.of(installer().upload(target, call, file.bytes()));
  }

  /** What the unit answered to the last upload or call. */
  public Reply answer() {
    return answer.orElseThrow(() -> new IllegalStateException("the unit was not asked"));
  }

  private Optional<String> value(String path) {
    return answer().value(path);
  }

  private Installer installer() {
    return unit.get().installer();
  }
}

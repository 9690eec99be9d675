package dev.vestibule.scenarios.world;

import dev.vestibule.hal.Identity;
import dev.vestibule.hal.MacAddress;
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

  private static final String STANDARD = "{}";

  /** Ninety seconds of installing, the boot loader and the lamp test. */
  private static final Duration INSTALLED = Duration.ofSeconds(97);

  private final Supplier<Twin> unit;
  private final WebVisitor client;

  Upgrader(Supplier<Twin> unit, WebVisitor client) {
    this.unit = unit;
    this.client = client;
  }

  /** How long an upgrade takes until the unit is ready again. */
  public Duration duration() {
    return INSTALLED;
  }

  /**
   * Uploads the image of a version.
   *
   * @param params of the method, as JSON
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
    client.upload("/axis-cgi/firmwareupgrade.cgi?type=normal", Releases.file(version).bytes());
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

  private void upload(ImageFile image, String params) {
    client.upload(MANAGEMENT, call("upgrade", params), image.bytes());
  }

  /** Calls a method. */
  public void call(String method) {
    client.post(MANAGEMENT, "application/json", call(method, "{}"));
  }

  /** Something that firmwaremanagement.cgi says of the unit; empty if it does not say it. */
  public Optional<String> status(String name) {
    call("status");
    return client.value("data." + name);
  }

  /** The version the unit says it runs, to anybody who asks. */
  public Optional<String> version() {
    client.post(
        "/axis-cgi/basicdeviceinfo.cgi",
        "application/json",
        "{\"apiVersion\":\"1.0\",\"method\":\"getAllUnrestrictedProperties\"}");
    return client.value("data.propertyList.Version");
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
    client.upload(CERTIFICATES, call("installCertificate", "{}"), certificate.bytes());
  }

  /** Removes all custom certificates. */
  public void removeCertificates() {
    client.post(CERTIFICATES, "application/json", call("getCertificates", "{}"));
    String id =
        client
            .value("data.certificates.0.id")
            .orElseThrow(() -> new AssertionError("the unit has no certificate"));
    client.post(
        CERTIFICATES, "application/json", call("removeCertificate", "{\"id\":\"" + id + "\"}"));
  }

  private Identity identity() {
    return unit.get().board().identity();
  }

  /** Why the unit refused the last call, its number first; empty if it did not. */
  public Optional<String> refusal() {
    return client
        .value("error.code")
        .map(code -> code + " " + client.value("error.message").orElse(""));
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

  private static String call(String method, String params) {
    return "{\"apiVersion\":\"1.0\",\"method\":\"" + method + "\",\"params\":" + params + "}";
  }
}

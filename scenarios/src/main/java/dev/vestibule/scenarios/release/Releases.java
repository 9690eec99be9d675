package dev.vestibule.scenarios.release;

import dev.vestibule.device.services.maintenance.software.CustomCertificate;
import dev.vestibule.device.services.maintenance.software.ReleaseImage;
import dev.vestibule.hal.Identity;
import dev.vestibule.hal.MacAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The releases of AXIS OS that there are for the simulated unit, and images that a unit must
 * refuse. Dates of build are invented.
 */
public final class Releases {

  private static final String MODEL = "A8207-VE Mk II";
  private static final String OTHER_MODEL = "A8105-E";
  private static final String LATEST = "12.9.60";

  /** Tracks of long-term support in order. */
  private static final List<String> LTS = List.of("9.80", "10.12", "11.11", "12.6");

  /** Versions in order, and when each was built. */
  private static final List<Map.Entry<String, String>> BUILDS =
      List.of(
          Map.entry("9.80.85", "Aug 22 2024 09:14"),
          Map.entry("10.12.262", "Nov 05 2024 13:40"),
          Map.entry("11.2.68", "Feb 21 2023 10:02"),
          Map.entry("11.11.140", "Mar 04 2025 15:27"),
          Map.entry("12.0.91", "Sep 25 2024 08:51"),
          Map.entry("12.6.94", "Sep 16 2025 11:33"),
          Map.entry("12.8.52", "Jan 17 2026 18:22"),
          Map.entry(LATEST, "Jan 29 2026 16:05"));

  private Releases() {}

  /** The versions in order. */
  public static List<String> versions() {
    return BUILDS.stream().map(Map.Entry::getKey).toList();
  }

  /** What the image of a version says; throws, naming those there are. */
  public static ReleaseImage image(String version) {
    return image(MODEL, version);
  }

  /** The image of a version as it is to be downloaded. */
  public static ImageFile file(String version) {
    ReleaseImage image = image(version);
    return new ImageFile(
        name(MODEL, version, ""),
        "AXIS OS " + version + (image.lts() ? " LTS" : ""),
        Signer.maker().sign(image.unsigned()));
  }

  /** The latest image with one bit turned. */
  public static ImageFile corrupted() {
    byte[] bytes = file(LATEST).bytes();
    bytes[bytes.length / 2] ^= 1;
    return new ImageFile(name(MODEL, LATEST, "_corrupted"), "one bit is wrong", bytes);
  }

  /** The latest image without a signature. */
  public static ImageFile unsigned() {
    return new ImageFile(
        name(MODEL, LATEST, "_unsigned"),
        "nobody has signed it",
        image(LATEST).unsigned().toBytes());
  }

  /** The latest image for another model. */
  public static ImageFile otherModel() {
    return new ImageFile(
        name(OTHER_MODEL, LATEST, ""),
        "for another model",
        Signer.maker().sign(image(OTHER_MODEL, LATEST).unsigned()));
  }

  /** An image that somebody else than the maker has signed. */
  public static ImageFile custom() {
    return new ImageFile(
        name(MODEL, LATEST, "_custom"),
        "custom software, wants a certificate",
        Signer.customer().sign(image(LATEST).unsigned()));
  }

  /** The maker's certificate that lets this unit run {@link #custom}. */
  public static ImageFile certificate(Identity unit) {
    return certificate(unit, Signer.maker());
  }

  /** A certificate that the maker has not signed. */
  public static ImageFile forgedCertificate(Identity unit) {
    return certificate(unit, Signer.customer());
  }

  /** All files, with a certificate for the unit of this address. */
  public static List<ImageFile> all(MacAddress unit) {
    List<ImageFile> files = new ArrayList<>();
    versions().forEach(version -> files.add(file(version)));
    files.add(corrupted());
    files.add(unsigned());
    files.add(otherModel());
    files.add(custom());
    files.add(certificate(Identity.of(MODEL, unit, "")));
    return files;
  }

  private static ImageFile certificate(Identity unit, Signer signer) {
    var certificate =
        new CustomCertificate(
            unit.serialNumber(), unit.chipId(), Signer.customer().publicKeyText());
    return new ImageFile(
        "custom-certificate_" + unit.serialNumber() + ".bin",
        "lets unit " + unit.serialNumber() + " run the custom software",
        signer.sign(certificate.unsigned()));
  }

  private static ReleaseImage image(String model, String version) {
    String built =
        BUILDS.stream()
            .filter(build -> build.getKey().equals(version))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no release " + version + " of " + versions()));
    return new ReleaseImage(
        model,
        version,
        LTS.stream().anyMatch(track -> version.startsWith(track + ".")),
        LTS,
        Map.of(
            "Properties.Firmware.BuildDate",
            built,
            "Brand.WebURL",
            version.startsWith("12.") ? "https://www.axis.com" : "http://www.axis.com"));
  }

  private static String name(String model, String version, String mark) {
    return model.replace(' ', '_') + "_" + version.replace('.', '_') + mark + ".bin";
  }
}

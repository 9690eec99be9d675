package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.protocols.release.SignedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What an image of AXIS OS says of itself. It holds no program: the unit runs the same one and is
 * what the facts say.
 *
 * @param model product number of the units it is for
 * @param version of AXIS OS
 * @param lts whether it is of a long-term support track
 * @param ltsTracks tracks of long-term support up to this version, such as {@code 11.11}
 * @param facts read-only parameters that differ from those of the unit's profile, by key
 */
public record ReleaseImage(
    String model, String version, boolean lts, List<String> ltsTracks, Map<String, String> facts) {

  /** How the file begins. */
  static final String KIND = "AXISOS-1";

  private static final String VERSION = "Properties.Firmware.Version";

  public ReleaseImage {
    Version.parse(version)
        .orElseThrow(() -> new IllegalArgumentException("no version: " + version));
    for (String track : ltsTracks) {
      Version.parse(track).orElseThrow(() -> new IllegalArgumentException("no track: " + track));
    }
    ltsTracks = List.copyOf(ltsTracks);
    facts = Map.copyOf(facts);
  }

  /** Reads what a file says; empty if that is no image. */
  static Optional<ReleaseImage> of(SignedFile file) {
    try {
      return Optional.ofNullable(Json.MAPPER.readValue(file.text(), ReleaseImage.class));
    } catch (JacksonException noImage) {
      return Optional.empty();
    }
  }

  /** The image as a file that nobody has signed. */
  public SignedFile unsigned() {
    return new SignedFile(KIND, Json.MAPPER.writeValueAsString(this), Optional.empty());
  }

  Version parsedVersion() {
    return Version.parse(version).orElseThrow();
  }

  /** What a unit of this profile is while it runs the image. */
  public DeviceProfile on(DeviceProfile profile) {
    DeviceProfile changed = profile.with(VERSION, version);
    for (var fact : facts.entrySet()) {
      boolean known = profile.facts().stream().anyMatch(it -> it.key().equals(fact.getKey()));
      if (known) changed = changed.with(fact.getKey(), fact.getValue());
    }
    return changed;
  }
}

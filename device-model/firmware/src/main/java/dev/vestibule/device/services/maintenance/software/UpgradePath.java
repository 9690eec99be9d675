package dev.vestibule.device.services.maintenance.software;

import java.util.Optional;

/**
 * Which version may follow which. Source: user manual, Upgrade AXIS OS; VAPIX, Firmware management
 * API.
 */
final class UpgradePath {

  /** From here on each track of long-term support in between must be installed first. */
  private static final Version STEP_BY_STEP = new Version(12, 6, 0);

  private UpgradePath() {}

  /**
   * Why an image may not be installed; empty if it may.
   *
   * @param hard whether all settings go back to factory values with it
   */
  static Optional<Refusal> refusal(Version active, ReleaseImage image, boolean hard) {
    Version wanted = image.parsedVersion();
    if (wanted.compareTo(active) < 0) {
      return hard ? Optional.empty() : Optional.of(Refusal.DOWNGRADE);
    }
    if (wanted.compareTo(STEP_BY_STEP) < 0) return Optional.empty();
    return image.ltsTracks().stream()
        .flatMap(track -> Version.parse(track).stream())
        .filter(track -> track.compareTo(active.track()) > 0)
        .filter(track -> track.compareTo(wanted.track()) < 0)
        .sorted()
        .findFirst()
        .map(track -> Refusal.skips(track.major() + "." + track.minor()));
  }
}

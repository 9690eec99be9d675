package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.zone.Offsets;
import dev.vestibule.device.services.time.zone.PosixTimeZone;
import dev.vestibule.device.services.time.zone.TimeZones;
import java.util.Optional;

/**
 * A time zone as clients are told of it.
 *
 * @param iana its name, if it has one
 * @param posix as POSIX writes it
 * @param summer whether the rules for daylight saving time count
 * @param offsets its rules
 */
record Zone(Optional<String> iana, String posix, boolean summer, Offsets offsets) {

  /** A zone by its name, or as POSIX writes it; empty if the text is neither. */
  static Optional<Zone> named(String text) {
    Optional<Zone> known =
        TimeZones.offsets(text)
            .map(
                offsets ->
                    new Zone(
                        Optional.of(text), TimeZones.posix(text).orElseThrow(), true, offsets));
    return known.or(
        () -> PosixTimeZone.parse(text).map(zone -> new Zone(Optional.empty(), text, true, zone)));
  }

  /** A zone as POSIX writes it, which has been checked. */
  static Zone posix(String text, boolean summer) {
    PosixTimeZone zone = PosixTimeZone.parse(text).orElseThrow();
    return new Zone(Optional.empty(), text, summer, summer ? zone : zone.withoutSummer());
  }
}

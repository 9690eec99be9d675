package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.WordKind;
import dev.vestibule.device.services.time.zone.TimeZones;

/** The name of a time zone, or nothing. */
record IanaZoneKind() implements WordKind {

  @Override
  public boolean allows(String text) {
    return text.isEmpty() || TimeZones.posix(text).isPresent();
  }

  @Override
  public String allowed() {
    return "a name of the IANA Time Zone Database, or nothing";
  }
}

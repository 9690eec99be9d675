package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.services.time.zone.TimeZones;

/** The name of a time zone, or nothing. */
record IanaZoneKind() implements Kind<String> {

  @Override
  public Parsed<String> parse(String text) {
    return text.isEmpty() || TimeZones.posix(text).isPresent()
        ? new Valid<>(text)
        : new Invalid<>("no such time zone, allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "a name of the IANA Time Zone Database, or nothing";
  }
}

package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.services.time.zone.PosixTimeZone;

/** A time zone as POSIX writes it. */
record PosixZoneKind() implements Kind<String> {

  @Override
  public Parsed<String> parse(String text) {
    return PosixTimeZone.parse(text).isPresent()
        ? new Valid<>(text)
        : new Invalid<>("not a POSIX time zone, allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "such as CET-1CEST,M3.5.0,M10.5.0/3";
  }
}

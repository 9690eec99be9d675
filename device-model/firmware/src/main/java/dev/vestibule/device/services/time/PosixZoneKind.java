package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.WordKind;
import dev.vestibule.device.services.time.zone.PosixTimeZone;

/** A time zone as POSIX writes it. */
record PosixZoneKind() implements WordKind {

  @Override
  public boolean allows(String text) {
    return PosixTimeZone.parse(text).isPresent();
  }

  @Override
  public String allowed() {
    return "such as CET-1CEST,M3.5.0,M10.5.0/3";
  }
}

package dev.vestibule.device.kernel.zone;

import java.time.Instant;
import java.time.ZoneOffset;

/** The rules of a time zone. Immutable. */
@FunctionalInterface
public interface Offsets {

  /** Coordinated universal time. */
  Offsets UTC = moment -> ZoneOffset.UTC;

  /** What local time is ahead of UTC by at this moment. */
  ZoneOffset at(Instant moment);
}

package dev.vestibule.device.services.logs;

import dev.vestibule.device.kernel.param.Parameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * The unit's host name and local time, as other services have declared them in parameters; {@code
 * axis-} with the serial number, and UTC, where they have not.
 */
public final class Locality {

  private final Parameters parameters;

  public Locality(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The host name. */
  public String host() {
    return text("Network.HostName").orElseGet(() -> "axis-" + serial().toLowerCase(Locale.ROOT));
  }

  /** The serial number. */
  public String serial() {
    return text("Properties.System.SerialNumber").orElse("");
  }

  /** A moment in local time. */
  public ZonedDateTime local(Instant time) {
    return time.atZone(zone());
  }

  /** The value of a parameter; empty if nobody declared it, or it is blank. */
  Optional<String> text(String key) {
    return parameters.find(key).map(parameters::text).filter(text -> !text.isBlank());
  }

  private ZoneId zone() {
    try {
      return text("Time.TimeZone").map(ZoneId::of).orElse(ZoneOffset.UTC);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}

package dev.vestibule.device.services.logs;

import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.zone.LocalZone;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * The unit's local time, and its host name as another service has declared it in parameters; {@code
 * axis-} with the serial number where none has.
 */
public final class Locality {

  private final Parameters parameters;
  private final LocalZone zone;

  public Locality(Kernel kernel) {
    parameters = kernel.parameters();
    zone = kernel.zone();
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
  public OffsetDateTime local(Instant time) {
    return zone.local(time);
  }

  /** The value of a parameter; empty if nobody declared it, or it is blank. */
  Optional<String> text(String key) {
    return parameters.find(key).map(parameters::text).filter(text -> !text.isBlank());
  }
}

package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/** States of a relay's contact. */
public final class RelayWire {
  private static final Duration MINUTES_FROM = Duration.ofSeconds(100);

  private RelayWire() {}

  /** The contact is open. */
  public static Wire open(String name) {
    return Wire.of(Icon.RELAY_OPEN, name, "Open", Level.OFF);
  }

  /** The contact is closed until further notice. */
  public static Wire closed(String name) {
    return Wire.of(Icon.RELAY_CLOSED, name, "Closed", Level.ACTIVE);
  }

  /** The contact is closed for a whole time of which some is left. */
  public static Wire closedFor(String name, Duration left, Duration whole) {
    var share = whole.isZero() ? 0 : (double) left.toMillis() / whole.toMillis();
    var spoken = "%s, closed, %d seconds left".formatted(name, left.toSeconds());
    return new Wire(
        Icon.RELAY_CLOSED,
        name,
        words(left) + " left",
        Level.ACTIVE,
        OptionalDouble.of(Math.clamp(share, 0, 1)),
        spoken);
  }

  /** The contact stays closed whatever is asked. */
  public static Wire welded(String name) {
    return Wire.of(Icon.RELAY_CLOSED, name, "Welded", Level.ALERT);
  }

  /** The contact stays open whatever is asked. */
  public static Wire stuckOpen(String name) {
    return Wire.of(Icon.RELAY_OPEN, name, "Stuck open", Level.ALERT);
  }

  /** More flows through the contact than it is made for. */
  public static Wire overload(String name) {
    return Wire.of(Icon.RELAY_CLOSED, name, "Overload", Level.ALERT);
  }

  private static String words(Duration left) {
    return left.compareTo(MINUTES_FROM) < 0
        ? String.format(Locale.ROOT, "%.1f s", left.toMillis() / 1000.0)
        : "%d min".formatted(left.toMinutes());
  }
}

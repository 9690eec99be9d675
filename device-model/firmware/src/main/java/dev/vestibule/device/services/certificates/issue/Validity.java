package dev.vestibule.device.services.certificates.issue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a certificate is good.
 *
 * @param from the first second
 * @param to the last second, 9999 at the latest
 */
public record Validity(Instant from, Instant to) {

  /** For ever, as RFC 5280 writes it. */
  public static final Instant FOR_EVER = Instant.parse("9999-12-31T23:59:59Z");

  /** A certificate of a device whose clock may run behind is good from the day before. */
  private static final int DAYS_BEFORE = 1;

  private static final int DAYS = 20 * 365;

  public Validity {
    if (!from.isBefore(to) || to.isAfter(FOR_EVER) || from.isBefore(Instant.EPOCH)) {
      throw new IllegalArgumentException("not a validity: " + from + " to " + to);
    }
  }

  /** Twenty years from now; assumed, the real unit's is known to be long. */
  public static Validity usual(Instant now) {
    Instant day = now.truncatedTo(ChronoUnit.DAYS);
    return new Validity(day.minus(DAYS_BEFORE, ChronoUnit.DAYS), day.plus(DAYS, ChronoUnit.DAYS));
  }

  /** Whether such a validity can be. */
  public static boolean possible(Instant from, Instant to) {
    return from.isBefore(to) && !to.isAfter(FOR_EVER) && !from.isBefore(Instant.EPOCH);
  }
}

package dev.vestibule.device.kernel.param;

/**
 * Where a declared behaviour is known from.
 *
 * @param mark how sure it is
 * @param where the document and place, or the reason of an assumption
 */
public record Source(Mark mark, String where) {

  /** How sure a fact about the real unit is. */
  public enum Mark {
    /** The manual, VAPIX or ONVIF documents, an RFC. */
    DOCUMENTED,
    /** Seen in public traffic or third-party clients. */
    OBSERVED,
    /** Chosen by us, conservatively. */
    ASSUMED
  }

  /** The user manual. */
  public static Source manual(String where) {
    return new Source(Mark.DOCUMENTED, "user manual, " + where);
  }

  /** A VAPIX document. */
  public static Source vapix(String where) {
    return new Source(Mark.DOCUMENTED, "VAPIX, " + where);
  }

  /** Public traffic of real units. */
  public static Source observed(String where) {
    return new Source(Mark.OBSERVED, where);
  }

  /** No document gives it. */
  public static Source assumed(String why) {
    return new Source(Mark.ASSUMED, why);
  }
}

package dev.vestibule.device.kernel.log;

/** How grave a line is, most grave first; the ordinal is the number on the wire (RFC 5424). */
public enum Severity {
  EMERG,
  ALERT,
  CRIT,
  ERR,
  WARNING,
  NOTICE,
  INFO,
  DEBUG;

  /** Whether it is as grave as the other, or more. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}

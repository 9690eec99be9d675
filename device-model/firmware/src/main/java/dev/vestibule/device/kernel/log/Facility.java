package dev.vestibule.device.kernel.log;

/** What part of a system a line comes from. Source: RFC 5424, 6.2.1. */
public enum Facility {
  KERN(0),
  USER(1),
  DAEMON(3),
  AUTH(4),
  SYSLOG(5),
  AUTHPRIV(10),
  AUDIT(13);

  private final int code;

  Facility(int code) {
    this.code = code;
  }

  /** The number on the wire, 0-23. */
  public int code() {
    return code;
  }
}

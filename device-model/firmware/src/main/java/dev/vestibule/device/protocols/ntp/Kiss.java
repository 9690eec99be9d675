package dev.vestibule.device.protocols.ntp;

/** What a server that refuses to tell the time wants of the client. Source: RFC 5905, 7.4. */
public enum Kiss {
  /** Ask no more. */
  DENY,
  /** Ask no more. */
  RSTR,
  /** Ask less often. */
  RATE,
  /** Something else, which is no demand. */
  OTHER;

  static Kiss of(int referenceId) {
    for (Kiss kiss : values()) {
      if (kiss != OTHER && NtpPacket.referenceId(kiss.name()) == referenceId) return kiss;
    }
    return OTHER;
  }
}

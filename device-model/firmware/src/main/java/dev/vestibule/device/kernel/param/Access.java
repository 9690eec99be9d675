package dev.vestibule.device.kernel.param;

/** Privileges in ascending order; one includes those before it. Source: VAPIX access levels. */
public enum Access {
  /** Whoever gets as far as asking. */
  ANONYMOUS(0),
  VIEWER(1),
  OPERATOR(4),
  ADMIN(6),
  /** The device's own: clients cannot do it. */
  NOBODY(7);

  private final int digit;

  Access(int digit) {
    this.digit = digit;
  }

  /** As parameter definitions write it. Source: VAPIX, Parameter management, security level. */
  public int digit() {
    return digit;
  }

  /** Whether whoever has this may do what wants that. */
  public boolean covers(Access wanted) {
    return compareTo(wanted) >= 0;
  }
}

package dev.vestibule.device.kernel.param;

/** Privileges in ascending order; one includes those before it. Source: VAPIX access levels. */
public enum Access {
  ANONYMOUS,
  VIEWER,
  OPERATOR,
  ADMIN,
  /** The device's own: clients cannot do it. */
  NOBODY
}

package dev.vestibule.device.services.firewall;

/** What becomes of a packet. */
public enum Policy {
  ACCEPT,
  DROP
}

package dev.vestibule.virtual.link;

/** How a port finds out how much power it grants. Source: IEEE 802.3at, 33.2.6. */
public enum PoeNegotiation {
  /** By classification alone, before the unit starts: what the cable could bring is granted. */
  HARDWARE,
  /**
   * Type 1 power, 12.95 W at the unit, until it asks for more over LLDP or CDP, and for as long as
   * it goes on asking.
   */
  LINK_LAYER
}

package dev.vestibule.virtual.link;

/** How neighbours tell each other who they are. */
public enum Discovery {
  /** Link Layer Discovery Protocol, IEEE 802.1AB. */
  LLDP,
  /** Cisco Discovery Protocol, version 2. */
  CDP
}

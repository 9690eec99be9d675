package dev.vestibule.device.services.network;

/** What a request makes of a VLAN. */
sealed interface VlanChange {

  /** This. */
  record To(Vlan vlan) implements VlanChange {}

  /** Nothing: a parameter is not allowed. */
  record Wrong(int subCode) implements VlanChange {}
}

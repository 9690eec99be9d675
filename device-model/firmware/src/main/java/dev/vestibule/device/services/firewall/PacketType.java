package dev.vestibule.device.services.firewall;

/** To whom a packet is addressed on the link. */
public enum PacketType {
  UNICAST,
  BROADCAST,
  MULTICAST
}

package dev.vestibule.device.kernel.net;

/** To whom a packet is addressed on the link. */
public enum PacketType {
  UNICAST,
  BROADCAST,
  MULTICAST
}

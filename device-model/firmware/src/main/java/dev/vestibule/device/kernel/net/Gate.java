package dev.vestibule.device.kernel.net;

/**
 * Decides which traffic from outside reaches the device. What may not pass is dropped without a
 * word. Asked for every connection that comes in and every datagram, from the network's threads or
 * in its turns: it answers at once, from values it holds, and changes nothing of the device.
 */
@FunctionalInterface
public interface Gate {

  /** Everything passes. */
  Gate OPEN = arrival -> true;

  /** Whether this may pass. */
  boolean admits(Arrival arrival);

  /**
   * The device sent a datagram; the answer to it will want to pass.
   *
   * @param port the device's own number
   */
  default void left(NetAddress to, int port) {}

  /**
   * What wants to pass.
   *
   * @param transport TCP for the first packet of a connection, UDP for each datagram
   * @param from who sent it
   * @param port the device's own number, 1-65535
   * @param type to whom it is addressed
   */
  record Arrival(Transport transport, NetAddress from, int port, PacketType type) {}
}

package dev.vestibule.device.kernel.net;

/** An open UDP port. May be used from any thread. */
public non-sealed interface Datagrams extends Net.Opened {

  /** Datagrams that may wait in one direction; what comes on top of them is lost. */
  int MOST_WAITING = 1_024;

  /** Largest payload of a datagram in bytes. Source: RFC 768 over IPv4. */
  int LARGEST = 65_507;

  /** Where others reach it. */
  NetAddress address();

  /**
   * Sends a datagram from this port. To a multicast group: to all hosts that joined it, this one
   * included. Whether it arrives is not known.
   *
   * @param payload at most {@link #LARGEST} bytes, copied before this returns
   * @return false if too many wait already, and this one was dropped
   */
  boolean send(NetAddress to, byte[] payload);

  /** Closes the port; nothing is received any more. */
  void close();
}

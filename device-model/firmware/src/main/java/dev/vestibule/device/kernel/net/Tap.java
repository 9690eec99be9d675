package dev.vestibule.device.kernel.net;

/** Sees all that a host sends and receives. Called from the network's threads or in its turns. */
public interface Tap {

  /** Looks away. */
  Tap NONE = packet -> {};

  /** This was on the wire just now. */
  void saw(Packet packet);

  /**
   * What one host said to another.
   *
   * @param sequence number of the first byte, for TCP
   * @param acknowledged number of the byte that is awaited, for TCP
   * @param sign what it means for the connection; {@link Sign#DATAGRAM} for UDP
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Packet(
      NetAddress from,
      NetAddress to,
      boolean out,
      Sign sign,
      int sequence,
      int acknowledged,
      byte[] payload) {

    static Packet datagram(NetAddress from, NetAddress to, boolean out, byte[] payload) {
      return new Packet(from, to, out, Sign.DATAGRAM, 0, 0, payload);
    }
  }

  /** What a packet means. */
  enum Sign {
    SYN,
    SYN_ACK,
    ACK,
    DATA,
    FIN,
    DATAGRAM
  }
}

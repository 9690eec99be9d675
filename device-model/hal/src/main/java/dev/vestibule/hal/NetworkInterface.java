package dev.vestibule.hal;

import java.util.function.Consumer;

/**
 * The RJ45 connector with its Ethernet PHY. What frames mean is no matter of the board: it sends
 * those it is given and hands over those that come in, as a packet socket does.
 */
public interface NetworkInterface {

  /** State of the cable. */
  enum Link {
    UP,
    DOWN
  }

  /** The interface's address. */
  MacAddress mac();

  /** Whether there is a link. */
  Input<Link> link();

  /** Puts a frame on the cable; without a link it is lost. Whether it arrives is not known. */
  void send(EthernetFrame frame);

  /**
   * Calls the receiver for each frame that comes in from now on. There is one receiver: a second
   * call replaces the first.
   */
  void receive(Consumer<EthernetFrame> receiver);
}

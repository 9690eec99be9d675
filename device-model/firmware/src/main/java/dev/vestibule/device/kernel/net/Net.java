package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The network as one host sees it. Channels and datagrams deliver in threads of the network's own,
 * or in turns of the board's time; what belongs to the device must be posted to its loop. Pipelines
 * use {@code ctx.executor()} for all their timers.
 */
public interface Net {

  /** The answer to {@link #listen}. */
  sealed interface Bound permits Listening, Refused {}

  /** The answer to {@link #datagrams} and {@link #join}. */
  sealed interface Opened permits Datagrams, Refused {}

  /**
   * An open port.
   *
   * @param address where others reach it
   * @param closing closes the port and every connection that came in through it
   */
  record Listening(NetAddress address, Runnable closing) implements Bound {

    /** Closes the port and every connection that came in through it. */
    public void close() {
      closing.run();
    }
  }

  /**
   * The port cannot be opened.
   *
   * @param reason names the address
   */
  record Refused(String reason) implements Bound, Opened {}

  /**
   * Opens a port for connections.
   *
   * @param port 0-65535; 0 means any that is free
   * @param pipeline called for each connection; {@link #peer} and {@link #port} are known then
   */
  Bound listen(int port, ChannelInitializer<Channel> pipeline);

  /**
   * Connects to somebody.
   *
   * @return fails with a {@link java.net.ConnectException} if nobody answers
   */
  CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline);

  /**
   * Opens a port for datagrams. The receiver is called by the network, see above: it posts what it
   * gets to the loop of whoever opened the port.
   *
   * @param port 0-65535; 0 means any that is free
   */
  Opened datagrams(int port, Consumer<Datagram> receiver);

  /**
   * As {@link #datagrams}, and receives what is sent to a multicast group at this port too. Other
   * hosts, and other programs of the same machine, may have joined it at the same port.
   *
   * @param group IPv4 multicast address, such as {@code 239.255.255.250}
   * @param port 1-65535
   */
  Opened join(String group, int port, Consumer<Datagram> receiver);

  /** From now on this gate decides what reaches the device; {@link Gate#OPEN} until then. */
  void gate(Gate gate);

  /**
   * The addresses that this host's interface has from now on. Others reach it under no other;
   * connections through an address that is gone break. On real sockets this is not so: there the
   * host stays where it was bound.
   *
   * @param router leads to whoever is on none of the subnets; without it they are out of reach
   */
  void addresses(List<HostAddress> addresses, Optional<String> router);

  /** The addresses it was given last. */
  List<HostAddress> addresses();

  /**
   * Where others reach a TCP port that this host has open; empty while it is closed.
   *
   * @param port this host's own number
   */
  List<NetAddress> reached(int port);

  /** What on the wire tells a host its address. */
  Neighbourhood neighbourhood();

  /**
   * Ends all that this host has open, as a loss of power does, and forgets gate and addresses. It
   * may begin anew at once.
   */
  void abandon();

  /** Who is at the other end of a channel. */
  static NetAddress peer(Channel channel) {
    return Ends.of(channel).peer();
  }

  /** The address of this host that whoever is at the other end of a channel came to. */
  static NetAddress own(Channel channel) {
    return Ends.of(channel).own();
  }

  /** The port of this host that a channel is connected with: the host's own number. */
  static int port(Channel channel) {
    return Ends.of(channel).own().port();
  }
}

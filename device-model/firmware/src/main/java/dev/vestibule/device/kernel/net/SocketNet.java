package dev.vestibule.device.kernel.net;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * The network of the machine we run on. A port that the device opens appears on one address of the
 * machine, under another number if that is wanted: a unit's port 80 may be reached on 8080. One
 * thread serves it, which may serve others too.
 */
public final class SocketNet implements Net, AutoCloseable {

  /**
   * A selector gives the port of a closed channel back only when it selects again: a device that
   * restarts at once may come sooner.
   */
  private static final int MOST_TRIES = 100;

  private static final long BETWEEN_TRIES = 2_000_000;

  private final String address;
  private final Set<InetSocketAddress> ours = ConcurrentHashMap.newKeySet();
  private final Map<Integer, Integer> ports;
  private final Map<Integer, Integer> datagramPorts;
  private final Line line;
  private final Neighbourhood neighbourhood;
  private final Tap tap;
  private final EventLoop loop;
  private final ChannelGroup dialled;
  private final List<SocketNet> neighbours = new CopyOnWriteArrayList<>();
  private final Set<Runnable> open = ConcurrentHashMap.newKeySet();
  private final Map<Integer, NetAddress> reached = new ConcurrentHashMap<>();
  private final MachineNames names = new MachineNames();
  private final List<String> refusals = new CopyOnWriteArrayList<>();
  private volatile Gate gate = Gate.OPEN;
  private volatile List<HostAddress> addresses = List.of();

  /**
   * @param threads serve it
   * @param address of the machine, such as {@code 127.0.0.1}
   * @param ports number on the machine, 0 for any that is free, by number at the device; others
   *     have the same number on both sides. TCP and UDP alike, but not for multicast groups
   * @param line the device's cable
   * @param neighbourhood what tells the device its address; it does well to tell the one above
   * @param tap sees all the device's traffic
   */
  public SocketNet(
      SocketThreads threads,
      String address,
      Map<Integer, Integer> ports,
      Line line,
      Neighbourhood neighbourhood,
      Tap tap) {
    this(threads.next(), address, ports, line, neighbourhood, tap);
  }

  private SocketNet(
      EventLoop loop,
      String address,
      Map<Integer, Integer> ports,
      Line line,
      Neighbourhood neighbourhood,
      Tap tap) {
    this.loop = loop;
    this.address = address;
    this.ports = new ConcurrentHashMap<>(ports);
    this.datagramPorts = new ConcurrentHashMap<>(ports);
    this.line = line;
    this.neighbourhood = neighbourhood;
    this.tap = tap;
    this.dialled = new DefaultChannelGroup(loop);
  }

  /**
   * Somebody else on the same machine, on a good line, who ends with this one.
   *
   * @param address of the machine; may be the same
   */
  public Net neighbour(String address) {
    var neighbour =
        new SocketNet(loop, address, Map.of(), Line.GOOD, Neighbourhood.SILENT, Tap.NONE);
    neighbours.add(neighbour);
    return neighbour;
  }

  /** Where a TCP port that the device has opened is reached. */
  public Optional<NetAddress> reach(int port) {
    return Optional.ofNullable(reached.get(port));
  }

  /**
   * Why ports could not be opened, in words for whoever started the device. A group that cannot be
   * joined is none: a machine without multicast still runs a device.
   */
  public List<String> refusals() {
    return new ArrayList<>(refusals);
  }

  @Override
  public void gate(Gate gate) {
    this.gate = gate;
  }

  /** Without effect on the wire: the device stays where it was bound. */
  @Override
  public void addresses(List<HostAddress> addresses, Optional<String> router) {
    this.addresses = List.copyOf(addresses);
  }

  @Override
  public void abandon() {
    gate = Gate.OPEN;
    addresses = List.of();
    open.forEach(Runnable::run);
    open.clear();
    dialled.close();
  }

  @Override
  public List<HostAddress> addresses() {
    return addresses;
  }

  /** On all addresses of the machine: those that the device was told it has. */
  @Override
  public List<NetAddress> reached(int port) {
    NetAddress at = reached.get(port);
    if (at == null) return List.of();
    InetAddress bound = new InetSocketAddress(at.host(), at.port()).getAddress();
    if (bound != null && !bound.isAnyLocalAddress()) return List.of(at);
    return addresses.stream()
        .filter(held -> !held.linkLocal())
        .map(held -> new NetAddress(held.address(), at.port()))
        .toList();
  }

  @Override
  public Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  @Override
  public Bound listen(int port, ChannelInitializer<Channel> pipeline) {
    var at = new InetSocketAddress(address, ports.getOrDefault(port, port));
    var inside = new DefaultChannelGroup(loop);
    var server =
        new ServerBootstrap()
            .group(loop)
            .channel(NioServerSocketChannel.class)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new Entrance(
                    line,
                    tap,
                    arrival -> gate.admits(arrival),
                    inside,
                    channel -> accepted(channel, port),
                    pipeline));
    ChannelFuture bound = server.bind(at).awaitUninterruptibly();
    for (int again = 0; ours.contains(at) && !bound.isSuccess() && again < MOST_TRIES; again++) {
      LockSupport.parkNanos(BETWEEN_TRIES);
      bound = server.bind(at).awaitUninterruptibly();
    }
    if (!bound.isSuccess()) return refused(at, bound.cause());
    ours.add((InetSocketAddress) bound.channel().localAddress());
    inside.add(bound.channel());
    var reachedAt =
        new NetAddress(address, ((InetSocketAddress) bound.channel().localAddress()).getPort());
    reached.put(port, reachedAt);
    if (port != 0) ports.put(port, reachedAt.port()); // So that a restart changes nothing.
    Runnable closing =
        () -> {
          reached.remove(port, reachedAt);
          inside.close();
        };
    open.add(closing);
    return new Listening(
        reachedAt,
        () -> {
          open.remove(closing);
          closing.run();
        });
  }

  private static Ends accepted(Channel channel, int port) {
    var own = SocketDatagrams.address((InetSocketAddress) channel.localAddress());
    return new Ends(
            SocketDatagrams.address((InetSocketAddress) channel.remoteAddress()),
            port == 0 ? own : new NetAddress(own.host(), port))
        .mark(channel);
  }

  @Override
  public CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline) {
    var connected = new CompletableFuture<Channel>();
    names
        .find(to.host())
        .whenComplete(
            (found, unknown) -> {
              if (unknown != null) connected.completeExceptionally(unknown);
              else call(to, new InetSocketAddress(found, to.port()), pipeline, connected);
            });
    return connected;
  }

  private void call(
      NetAddress to,
      InetSocketAddress peer,
      ChannelInitializer<Channel> pipeline,
      CompletableFuture<Channel> connected) {
    var bootstrap =
        new Bootstrap()
            .group(loop)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 7_000)
            .handler(
                new Departure(
                    line, tap, dialled, new Ends(to, new NetAddress(address, 0)), pipeline));
    if (callsFromItsAddress(peer)) bootstrap.localAddress(address, 0);
    bootstrap
        .connect(peer)
        .addListener(
            (ChannelFuture done) -> {
              if (done.isSuccess()) {
                var own = (InetSocketAddress) done.channel().localAddress();
                new Ends(to, SocketDatagrams.address(own)).mark(done.channel());
                connected.complete(done.channel());
              } else if (done.cause() instanceof ConnectException cause) {
                connected.completeExceptionally(cause);
              } else {
                var failed = new ConnectException(to + ": " + done.cause().getMessage());
                failed.initCause(done.cause());
                connected.completeExceptionally(failed);
              }
            });
  }

  /** A unit on the loopback interface reaches the world only from another address. */
  private boolean callsFromItsAddress(InetSocketAddress peer) {
    InetAddress own = new InetSocketAddress(address, 0).getAddress();
    if (own == null || own.isAnyLocalAddress()) return false;
    return !own.isLoopbackAddress() || peer.getAddress().isLoopbackAddress();
  }

  @Override
  public Opened datagrams(int port, Consumer<Datagram> receiver) {
    var at = new InetSocketAddress(address, datagramPorts.getOrDefault(port, port));
    var opened = new SocketDatagrams(loop, port, line, tap, () -> gate, names, receiver);
    Optional<Throwable> failure = opened.bind(at, false);
    if (failure.isPresent()) return refused(at, failure.get());
    open.add(opened::close);
    if (port != 0) datagramPorts.put(port, opened.address().port());
    return opened;
  }

  @Override
  public Opened join(String multicast, int port, Consumer<Datagram> receiver) {
    var at = new InetSocketAddress(address, port);
    var opened = new SocketDatagrams(loop, port, line, tap, () -> gate, names, receiver);
    Optional<Throwable> failure =
        opened
            .bind(at, true)
            .or(() -> opened.join(new InetSocketAddress(multicast, port), at.getAddress()));
    if (failure.isEmpty()) {
      open.add(opened::close);
      return opened;
    }
    opened.close();
    return new Refused(reason(at, failure.get()));
  }

  /** Ends all connections. */
  @Override
  public void close() {
    neighbours.forEach(SocketNet::abandon);
    abandon();
    turn(); // What was closed is closed after one turn of the thread,
    turn(); // and its ports are free after one more: the selector has selected in between.
  }

  private void turn() {
    loop.submit(() -> {}).awaitUninterruptibly(2, TimeUnit.SECONDS);
  }

  private Refused refused(InetSocketAddress at, Throwable cause) {
    String reason =
        reason(at, cause)
            + ". Is another program using it? Choose another port, or 0 for any that is free.";
    refusals.add(reason);
    return new Refused(reason);
  }

  private static String reason(InetSocketAddress at, Throwable cause) {
    return "cannot open port "
        + at.getPort()
        + " on "
        + at.getHostString()
        + ": "
        + cause.getMessage();
  }
}

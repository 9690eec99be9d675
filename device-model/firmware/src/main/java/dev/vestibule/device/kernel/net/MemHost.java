package dev.vestibule.device.kernel.net;

import dev.vestibule.device.kernel.net.Gate.Arrival;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalServerChannel;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One host of a network in memory. */
final class MemHost implements Net {

  private static final int FIRST_FREE_PORT = 49_152;
  private static final String EVERYBODY = "255.255.255.255";
  private static final int FREE_PORTS = 65_536 - FIRST_FREE_PORT;

  /** Waits before a connection is tried again, in seconds. Source: RFC 6298, as Linux does it. */
  private static final int[] RETRIES = {1, 2, 4};

  private final MemNet net;
  private final Line line;
  private final ChannelGroup connections;
  private final Map<Integer, Door> listening = new ConcurrentHashMap<>();
  private final Map<Integer, MemDatagrams> datagrams = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final Neighbourhood neighbourhood;
  private final Tap tap;
  private volatile List<HostAddress> addresses = List.of();
  private volatile Optional<String> router = Optional.empty();
  private volatile Gate gate = Gate.OPEN;

  private record Door(LocalAddress address, ChannelGroup inside) {}

  MemHost(MemNet net, Line line, Neighbourhood neighbourhood, Tap tap) {
    this.net = net;
    this.line = line;
    this.neighbourhood = neighbourhood;
    this.tap = tap;
    this.connections = new DefaultChannelGroup(net.loop());
  }

  /** The address it calls from; a word while it has none. */
  String name() {
    return addresses.isEmpty() ? "nowhere" : addresses.getFirst().address();
  }

  /** Whether a datagram to this address is for all hosts of a subnet of this one. */
  boolean hearsBroadcast(String address) {
    return addresses.stream()
        .filter(held -> !held.isIpv6())
        .anyMatch(held -> address.equals(EVERYBODY) || held.broadcast().equals(address));
  }

  boolean has(String address) {
    return addresses.stream().anyMatch(held -> held.address().equals(address));
  }

  Gate gate() {
    return gate;
  }

  Optional<MemDatagrams> port(int port) {
    return Optional.ofNullable(datagrams.get(port));
  }

  void closed(int port, MemDatagrams closed) {
    datagrams.remove(port, closed);
  }

  /**
   * Where this host sends from to somebody: an address of the same subnet, else one that the router
   * knows; nowhere if there is neither.
   */
  Optional<NetAddress> source(NetAddress to, int port) {
    return addresses.stream()
        .filter(held -> held.reaches(to.host()))
        .findFirst()
        .or(() -> router.flatMap(known -> routed(to.host())))
        .map(held -> new NetAddress(held.address(), port));
  }

  private Optional<HostAddress> routed(String to) {
    return addresses.stream().filter(held -> !held.linkLocal() && held.isLike(to)).findFirst();
  }

  @Override
  public void gate(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void addresses(List<HostAddress> now, Optional<String> router) {
    addresses = List.copyOf(now);
    this.router = router;
    connections.close(channel -> !has(Ends.of(channel).own().host()));
  }

  @Override
  public void abandon() {
    gate = Gate.OPEN;
    listening.values().forEach(door -> net.loop().execute(door.inside::close));
    listening.clear();
    datagrams.values().forEach(MemDatagrams::close);
    addresses(List.of(), Optional.empty());
  }

  @Override
  public List<HostAddress> addresses() {
    return addresses;
  }

  @Override
  public List<NetAddress> reached(int port) {
    return listening.containsKey(port)
        ? addresses.stream().map(held -> new NetAddress(held.address(), port)).toList()
        : List.of();
  }

  @Override
  public Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  @Override
  public Bound listen(int port, ChannelInitializer<Channel> pipeline) {
    int chosen = port == 0 ? freePort() : port;
    var at = new NetAddress(name(), chosen);
    var inside = new DefaultChannelGroup(net.loop());
    var door = new Door(new LocalAddress(MemNet.class), inside);
    if (listening.putIfAbsent(chosen, door) != null) return new Refused(at + " is in use");
    new ServerBootstrap()
        .group(net.loop())
        .channel(LocalServerChannel.class)
        .childOption(ChannelOption.ALLOCATOR, net.buffers())
        .childHandler(new Entrance(line, tap, Gate.OPEN, inside, this::called, pipeline))
        .bind(door.address)
        .addListener((ChannelFuture bound) -> inside.add(bound.channel()));
    return new Listening(
        at,
        () -> {
          listening.remove(chosen, door);
          net.loop().execute(inside::close);
        });
  }

  private Ends called(Channel channel) {
    Ends ends = net.called(channel).mark(channel);
    connections.add(channel);
    return ends;
  }

  @Override
  public CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline) {
    return net.resolve(to)
        .map(known -> call(known, pipeline))
        .orElseGet(() -> CompletableFuture.failedFuture(new UnknownHostException(to.host())));
  }

  private CompletableFuture<Channel> call(NetAddress to, ChannelInitializer<Channel> pipeline) {
    var connected = new CompletableFuture<Channel>();
    source(to, FIRST_FREE_PORT + calls.getAndIncrement() % FREE_PORTS)
        .ifPresentOrElse(
            own -> net.loop().execute(() -> knock(new Ends(to, own), pipeline, connected, 0)),
            () -> connected.completeExceptionally(new NoRouteToHostException("no route to " + to)));
    return connected;
  }

  private void knock(
      Ends ends,
      ChannelInitializer<Channel> pipeline,
      CompletableFuture<Channel> connected,
      int attempt) {
    Optional<MemHost> called = net.at(ends.peer().host()).filter(host -> host.hears(ends));
    if (line.lost() || called.isEmpty()) {
      if (attempt < RETRIES.length) {
        net.loop()
            .schedule(
                () -> knock(ends, pipeline, connected, attempt + 1),
                RETRIES[attempt],
                TimeUnit.SECONDS);
      } else connected.completeExceptionally(new ConnectException("no answer: " + ends.peer()));
      return;
    }
    Door door = called.get().listening.get(ends.peer().port());
    if (door != null) connect(ends, door.address, pipeline, connected);
    else
      connected.completeExceptionally(new ConnectException("connection refused: " + ends.peer()));
  }

  /** Whether the first packet of a connection gets to this host, and past its gate. */
  private boolean hears(Ends caller) {
    return !line.lost()
        && source(caller.own(), caller.peer().port()).isPresent()
        && gate.admits(
            new Arrival(Transport.TCP, caller.own(), caller.peer().port(), PacketType.UNICAST));
  }

  private void connect(
      Ends ends,
      LocalAddress door,
      ChannelInitializer<Channel> pipeline,
      CompletableFuture<Channel> connected) {
    LocalAddress caller = net.call(ends);
    new Bootstrap()
        .group(net.loop())
        .channel(LocalChannel.class)
        .disableResolver()
        .option(ChannelOption.ALLOCATOR, net.buffers())
        .handler(new Departure(line, tap, connections, ends, pipeline))
        .connect(door, caller)
        .addListener(
            (ChannelFuture done) -> {
              done.channel().closeFuture().addListener(closed -> net.forget(caller));
              if (done.isSuccess()) connected.complete(done.channel());
              else connected.completeExceptionally(done.cause());
            });
  }

  @Override
  public Opened datagrams(int port, Consumer<Datagram> receiver) {
    int chosen = port == 0 ? freePort() : port;
    var opened = new MemDatagrams(net, this, chosen, line, tap, receiver);
    return datagrams.putIfAbsent(chosen, opened) == null
        ? opened
        : new Refused(opened.address() + " is in use");
  }

  @Override
  public Opened join(String group, int port, Consumer<Datagram> receiver) {
    Opened opened = datagrams(port, receiver);
    if (opened instanceof MemDatagrams member) net.join(new NetAddress(group, port), member);
    return opened;
  }

  private int freePort() {
    int port = FIRST_FREE_PORT;
    while (listening.containsKey(port) || datagrams.containsKey(port)) port++;
    return port;
  }
}

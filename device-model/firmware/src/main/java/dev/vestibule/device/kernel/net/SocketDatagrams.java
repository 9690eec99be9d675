package dev.vestibule.device.kernel.net;

import dev.vestibule.device.kernel.net.Gate.Arrival;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.DatagramPacket;
import io.netty.channel.socket.SocketProtocolFamily;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.util.NetUtil;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An open UDP port of this machine. What is sent to a multicast group comes in through a socket of
 * its own, bound to the group: one that is bound to a host's address does not receive it.
 */
@Sharable
final class SocketDatagrams extends SimpleChannelInboundHandler<DatagramPacket>
    implements Datagrams {

  /** Bytes that may wait in the socket before datagrams are dropped. */
  private static final WriteBufferWaterMark WAITING = new WriteBufferWaterMark(512 << 10, 1 << 20);

  private final int port;
  private final Supplier<Gate> gate;
  private final Tap tap;
  private final MachineNames names;
  private final Consumer<Datagram> receiver;
  private final EventLoop loop;
  private final Drift in;
  private final Drift out;

  /** That of the port, then that of the group. */
  private final List<Channel> channels = new CopyOnWriteArrayList<>();

  private volatile Optional<NetAddress> own = Optional.empty();

  /**
   * @param port the host's own number
   */
  SocketDatagrams(
      EventLoop loop,
      int port,
      Line line,
      Tap tap,
      Supplier<Gate> gate,
      MachineNames names,
      Consumer<Datagram> receiver) {
    this.loop = loop;
    this.port = port;
    this.gate = gate;
    this.tap = tap;
    this.names = names;
    this.receiver = receiver;
    this.in = new Drift(loop, line);
    this.out = new Drift(loop, line);
  }

  /**
   * Opens the port.
   *
   * @param shared whether others of this machine may have it too
   * @return why not; empty if it is open
   */
  Optional<Throwable> bind(InetSocketAddress at, boolean shared) {
    Bootstrap bootstrap = bootstrap(at.getAddress()).option(ChannelOption.SO_REUSEADDR, shared);
    multicastInterface(at.getAddress())
        .ifPresent(face -> bootstrap.option(ChannelOption.IP_MULTICAST_IF, face));
    var bound = bootstrap.bind(at).awaitUninterruptibly();
    if (!bound.isSuccess()) return Optional.of(bound.cause());
    own = Optional.of(address((InetSocketAddress) bound.channel().localAddress()));
    channels.add(bound.channel());
    return Optional.empty();
  }

  /**
   * Joins a multicast group.
   *
   * @return why not; empty if it was joined
   */
  Optional<Throwable> join(InetSocketAddress address, InetAddress host) {
    var bound =
        bootstrap(address.getAddress())
            .option(ChannelOption.SO_REUSEADDR, true)
            .bind(address)
            .awaitUninterruptibly();
    if (!bound.isSuccess()) return Optional.of(bound.cause());
    var channel = (NioDatagramChannel) bound.channel();
    channels.add(channel);
    Optional<NetworkInterface> face = multicastInterface(host);
    if (face.isEmpty()) return Optional.of(new SocketException("no network for " + address));
    Future<?> joined = channel.joinGroup(address, face.get()).awaitUninterruptibly();
    return joined.isSuccess() ? Optional.empty() : Optional.of(joined.cause());
  }

  @Override
  public NetAddress address() {
    return own.orElseThrow(() -> new IllegalStateException("not open"));
  }

  @Override
  public boolean send(NetAddress to, byte[] payload) {
    if (payload.length > LARGEST) {
      throw new IllegalArgumentException("a datagram has at most 65507 bytes: " + payload.length);
    }
    Channel channel = open().filter(Channel::isWritable).orElse(null);
    if (channel == null) return false;
    byte[] copy = payload.clone();
    CompletableFuture<InetAddress> found = names.find(to.host());
    if (found.isDone() && !found.isCompletedExceptionally()) {
      return send(channel, new InetSocketAddress(found.join(), to.port()), copy);
    }
    found.thenAccept(host -> send(channel, new InetSocketAddress(host, to.port()), copy));
    return true;
  }

  private boolean send(Channel channel, InetSocketAddress to, byte[] payload) {
    var own = (InetSocketAddress) channel.localAddress();
    if (own == null) return false; // Closed while the name was looked for.
    NetAddress receiver = address(to);
    tap.saw(Tap.Packet.datagram(address(own), receiver, true, payload));
    gate.get().left(receiver, port);
    return out.send(
        () -> channel.writeAndFlush(new DatagramPacket(Unpooled.wrappedBuffer(payload), to)));
  }

  @Override
  public void close() {
    own = Optional.empty();
    channels.forEach(Channel::close);
    channels.clear();
  }

  private Optional<Channel> open() {
    return channels.stream().findFirst();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, DatagramPacket packet) {
    byte[] payload = new byte[packet.content().readableBytes()];
    packet.content().readBytes(payload);
    var datagram = new Datagram(address(packet.sender()), payload);
    boolean group =
        ((InetSocketAddress) ctx.channel().localAddress()).getAddress().isMulticastAddress();
    in.send(() -> receive(datagram, group ? PacketType.MULTICAST : PacketType.UNICAST));
  }

  private void receive(Datagram datagram, PacketType type) {
    if (open().isEmpty()) return;
    tap.saw(Tap.Packet.datagram(datagram.peer(), address(), false, datagram.payload()));
    if (gate.get().admits(new Arrival(Transport.UDP, datagram.peer(), port, type))) {
      receiver.accept(datagram);
    }
  }

  private Bootstrap bootstrap(InetAddress address) {
    var family =
        address.getAddress().length == 4 ? SocketProtocolFamily.INET : SocketProtocolFamily.INET6;
    return new Bootstrap()
        .group(loop)
        .channelFactory(() -> new NioDatagramChannel(family))
        .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(LARGEST))
        .option(ChannelOption.WRITE_BUFFER_WATER_MARK, WAITING)
        .handler(this);
  }

  /**
   * The interface that has an address. Every address of 127.0.0.0/8 is the loopback interface's,
   * though it lists but one.
   */
  private static Optional<NetworkInterface> multicastInterface(InetAddress address) {
    try {
      NetworkInterface has =
          NetworkInterface.getByInetAddress(
              address.isLoopbackAddress() ? InetAddress.getLoopbackAddress() : address);
      if (has != null) return Optional.of(has);
      return NetworkInterface.networkInterfaces()
          .filter(SocketDatagrams::carriesMulticast)
          .findFirst();
    } catch (SocketException e) {
      throw new IllegalStateException("cannot list the network interfaces", e);
    }
  }

  private static boolean carriesMulticast(NetworkInterface candidate) {
    try {
      return candidate.isUp() && candidate.supportsMulticast() && !candidate.isLoopback();
    } catch (SocketException gone) {
      return false;
    }
  }

  static NetAddress address(InetSocketAddress socket) {
    return new NetAddress(NetUtil.toAddressString(socket.getAddress()), socket.getPort());
  }
}

package dev.vestibule.device.kernel.net;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalServerChannel;
import java.net.ConnectException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A small network in memory: hosts with names, their ports, and channels between them that deliver
 * in device time, in turns, without thread or socket.
 */
public final class MemNet {

  private static final int FIRST_FREE_PORT = 49_152;

  /** Waits before a connection is tried again, in seconds. Source: RFC 6298, as Linux does it. */
  private static final int[] RETRIES = {1, 2, 4};

  private final TurnLoop loop;
  private final ByteBufAllocator buffers = new UnpooledByteBufAllocator(false);
  private final Map<NetAddress, Door> open = new HashMap<>();

  public MemNet(Turns turns) {
    loop = new TurnLoop(turns);
  }

  /** The network as the host of this name sees it, whose cable is this line. */
  public Net host(String name, Line line) {
    return new Host(name, line);
  }

  private record Door(LocalAddress address, Line line) {}

  private final class Host implements Net {
    private final String name;
    private final Line line;

    Host(String name, Line line) {
      this.name = name;
      this.line = line;
    }

    @Override
    public Bound listen(int port, ChannelInitializer<Channel> pipeline) {
      var at = new NetAddress(name, port == 0 ? freePort() : port);
      if (open.containsKey(at)) return new Refused(at + " is in use");
      var door = new Door(new LocalAddress(MemNet.class), line);
      open.put(at, door);
      var inside = new DefaultChannelGroup(loop);
      new ServerBootstrap()
          .group(loop)
          .channel(LocalServerChannel.class)
          .childOption(ChannelOption.ALLOCATOR, buffers)
          .childHandler(new Entrance(line, inside, pipeline))
          .bind(door.address)
          .addListener((ChannelFuture bound) -> inside.add(bound.channel()));
      return new Listening(
          at,
          () -> {
            open.remove(at);
            loop.execute(inside::close);
          });
    }

    @Override
    public CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline) {
      var connected = new CompletableFuture<Channel>();
      loop.execute(() -> knock(to, pipeline, connected, 0));
      return connected;
    }

    private void knock(
        NetAddress to,
        ChannelInitializer<Channel> pipeline,
        CompletableFuture<Channel> connected,
        int attempt) {
      Door door = open.get(to);
      if (line.lost() || door != null && door.line.lost()) {
        if (attempt < RETRIES.length) {
          loop.schedule(
              () -> knock(to, pipeline, connected, attempt + 1),
              RETRIES[attempt],
              TimeUnit.SECONDS);
        } else connected.completeExceptionally(new ConnectException("no answer: " + to));
      } else if (door == null) {
        connected.completeExceptionally(new ConnectException("connection refused: " + to));
      } else connect(door, pipeline, connected);
    }

    private void connect(
        Door door, ChannelInitializer<Channel> pipeline, CompletableFuture<Channel> connected) {
      new Bootstrap()
          .group(loop)
          .channel(LocalChannel.class)
          .disableResolver()
          .option(ChannelOption.ALLOCATOR, buffers)
          .handler(pipeline)
          .connect(door.address)
          .addListener(
              (ChannelFuture done) -> {
                if (done.isSuccess()) connected.complete(done.channel());
                else connected.completeExceptionally(done.cause());
              });
    }

    private int freePort() {
      int port = FIRST_FREE_PORT;
      while (open.containsKey(new NetAddress(name, port))) port++;
      return port;
    }
  }
}

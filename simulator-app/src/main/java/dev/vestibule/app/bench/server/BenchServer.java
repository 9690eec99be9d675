package dev.vestibule.app.bench.server;

import dev.vestibule.app.bench.BenchRoutes;
import dev.vestibule.app.bench.BenchUnit;
import dev.vestibule.app.bench.SignalLines;
import dev.vestibule.app.bench.route.Router;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The remote bench on a port of its own. */
public final class BenchServer implements AutoCloseable {

  private static final WriteBufferWaterMark PENDING = new WriteBufferWaterMark(512 << 10, 1 << 20);
  private static final int MOST_CONNECTIONS = 64;

  private final EventLoopGroup group;
  private final ExecutorService workers;
  private final Channel channel;

  private BenchServer(EventLoopGroup group, ExecutorService workers, Channel channel) {
    this.group = group;
    this.workers = workers;
    this.channel = channel;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any free one
   * @throws IOException if the port cannot be had
   */
  public static BenchServer start(BenchUnit unit, String version, InetAddress bind, int port)
      throws IOException {
    var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    var workers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("bench-", 0).factory());
    var pipeline =
        new Pipeline(
            new Guard(bind),
            new Router<>(BenchRoutes.all(version), unit),
            new SignalLines(unit.bench())::listen,
            workers);
    var bound =
        new ServerBootstrap()
            .group(group)
            .channel(NioServerSocketChannel.class)
            .handler(new ConnectionLimit(MOST_CONNECTIONS))
            .childHandler(pipeline)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, PENDING)
            .bind(bind, port)
            .awaitUninterruptibly();
    if (bound.isSuccess()) return new BenchServer(group, workers, bound.channel());
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    workers.shutdownNow();
    throw new IOException("cannot listen on port " + port, bound.cause());
  }

  /** The port it listens on. */
  public int port() {
    return ((InetSocketAddress) channel.localAddress()).getPort();
  }

  @Override
  public void close() {
    channel.close().awaitUninterruptibly();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(1, TimeUnit.SECONDS);
    workers.shutdownNow();
  }
}

package dev.vestibule.device.kernel.net;

import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads that serve sockets: a few, however many hosts there are. All sockets of one host are
 * served by the same thread.
 */
public final class SocketThreads implements AutoCloseable {

  private final MultiThreadIoEventLoopGroup group;

  /**
   * @param threads at most, from 1; each starts when a host needs it
   */
  public SocketThreads(int threads) {
    group =
        new MultiThreadIoEventLoopGroup(
            threads, new DefaultThreadFactory("net", true), NioIoHandler.newFactory());
  }

  /** The thread of the next host. */
  EventLoop next() {
    return group.next();
  }

  /** Ends all connections and the threads. */
  @Override
  public void close() {
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
  }
}

package dev.vestibule.device.services.certificates.tls;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.ssl.SslHandler;
import javax.net.ssl.SSLSession;

/** Two ends of a connection that pass bytes to each other, in the thread of the test. */
final class Handshake {

  private static final int LEAST_FLIGHTS = 4;

  private final SslHandler tls;
  private final EmbeddedChannel client;
  private final EmbeddedChannel server;
  private final Runnable between;

  /**
   * @param between whatever else must have its turn
   */
  Handshake(SslHandler client, ChannelHandler server, Runnable between) {
    this.tls = client;
    this.client = new EmbeddedChannel(client);
    this.server = new EmbeddedChannel(server);
    this.between = between;
  }

  /** Lets them talk until they have nothing more to say. */
  Handshake run() {
    boolean said = true;
    for (int flight = 0; said || flight < LEAST_FLIGHTS; flight++) {
      said = pass(client, server) | pass(server, client);
      between.run();
    }
    return this;
  }

  /** What they agreed on, in the words of the client; fails if they did not. */
  SSLSession agreed() {
    if (!tls.handshakeFuture().isSuccess()) throw new AssertionError("no agreement", failure());
    return tls.engine().getSession();
  }

  /** Why the client gave up. */
  Throwable failure() {
    return tls.handshakeFuture().cause();
  }

  private static boolean pass(EmbeddedChannel from, EmbeddedChannel to) {
    from.runPendingTasks();
    boolean said = false;
    for (ByteBuf bytes = from.readOutbound(); bytes != null; bytes = from.readOutbound()) {
      said = true;
      to.pipeline().fireChannelRead(bytes);
    }
    if (said) to.pipeline().fireChannelReadComplete();
    return said;
  }
}

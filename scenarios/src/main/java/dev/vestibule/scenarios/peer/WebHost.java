package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens a port for HTTP on somebody's host. */
final class WebHost {

  /** Bytes of a request at most. */
  private static final int LARGEST = 1 << 20;

  private WebHost() {}

  /**
   * Serves from now on.
   *
   * @param port 0 for any that is free
   * @param tls what is shown; empty for plain HTTP
   * @param desk makes what answers whole requests, for each connection
   * @return where it is reached
   */
  static NetAddress open(
      Net net, int port, Optional<ServerTls> tls, Supplier<ChannelHandler> desk) {
    var pipeline =
        new ChannelInitializer<Channel>() {
          @Override
          protected void initChannel(Channel channel) {
            tls.ifPresent(it -> channel.pipeline().addLast(it.handler()));
            channel
                .pipeline()
                .addLast(new HttpServerCodec(), new HttpObjectAggregator(LARGEST), desk.get());
          }
        };
    return switch (net.listen(port, pipeline)) {
      case Net.Listening listening -> listening.address();
      case Net.Refused(String reason) -> throw new IllegalStateException(reason);
    };
  }
}

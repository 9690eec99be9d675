package dev.vestibule.app.bench.server;

import dev.vestibule.app.bench.BenchRoutes;
import dev.vestibule.app.bench.route.Router;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpServerKeepAliveHandler;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.timeout.ReadTimeoutHandler;
import java.util.concurrent.Executor;

/** What every connection goes through. */
final class Pipeline extends ChannelInitializer<Channel> {

  private static final int LARGEST_BODY = 4 << 20;
  private static final int LARGEST_FRAME = 1_024;
  private static final int SECONDS_OF_SILENCE = 60;

  private final Guard guard;
  private final Router<?> router;
  private final SignalsHandler.Source signals;
  private final Executor workers;

  Pipeline(Guard guard, Router<?> router, SignalsHandler.Source signals, Executor workers) {
    this.guard = guard;
    this.router = router;
    this.signals = signals;
    this.workers = workers;
  }

  @Override
  protected void initChannel(Channel channel) {
    channel
        .pipeline()
        .addLast(new ReadTimeoutHandler(SECONDS_OF_SILENCE))
        .addLast(new HttpServerCodec())
        .addLast(new HttpServerKeepAliveHandler())
        .addLast(new HttpObjectAggregator(LARGEST_BODY))
        .addLast(new Doorkeeper(guard))
        .addLast(
            new WebSocketServerProtocolHandler(
                WebSocketServerProtocolConfig.newBuilder()
                    .websocketPath(BenchRoutes.SIGNALS)
                    .maxFramePayloadLength(LARGEST_FRAME)
                    .build()))
        .addLast(new SignalsHandler(signals))
        .addLast(new RouteHandler(router, workers));
  }
}

package dev.vestibule.device.servers.discovery.ssdp;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.timeout.ReadTimeoutHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Hands out the description of the unit over HTTP: one document, one request per connection. */
final class DescriptionServer {

  static final int PORT = 49_152;

  static final String PATH = "/rootdesc1.xml";

  private static final int MOST_CONNECTIONS = 32;
  private static final int LARGEST_REQUEST = 1_024;
  private static final int PATIENCE_SECONDS = 10;

  private final DeviceLoop loop;
  private final Net net;
  private final Function<String, String> description;
  private final AtomicInteger connections = new AtomicInteger();
  private Optional<Net.Listening> open = Optional.empty();

  /**
   * @param description the document for who came to this address of the unit; asked in the loop
   */
  DescriptionServer(DeviceLoop loop, Net net, Function<String, String> description) {
    this.loop = loop;
    this.net = net;
    this.description = description;
  }

  /**
   * Listens from now on.
   *
   * @return why it cannot; empty if it does
   */
  Optional<String> start() {
    return switch (net.listen(PORT, new Pipeline())) {
      case Net.Listening listening -> {
        open = Optional.of(listening);
        yield Optional.empty();
      }
      case Net.Refused(String reason) -> Optional.of(reason);
    };
  }

  void stop() {
    open.ifPresent(Net.Listening::close);
    open = Optional.empty();
  }

  /** Where it is reached. */
  List<NetAddress> addresses() {
    return net.reached(PORT);
  }

  private final class Pipeline extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {
      channel.closeFuture().addListener(closed -> connections.decrementAndGet());
      if (connections.incrementAndGet() > MOST_CONNECTIONS) {
        channel.close();
        return;
      }
      channel
          .pipeline()
          .addLast(
              new ReadTimeoutHandler(PATIENCE_SECONDS),
              new HttpServerCodec(),
              new HttpObjectAggregator(LARGEST_REQUEST),
              new Reader());
    }
  }

  private final class Reader extends SimpleChannelInboundHandler<FullHttpRequest> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
      if (request.decoderResult().isFailure()) answer(ctx, HttpResponseStatus.BAD_REQUEST, "");
      else if (!request.method().equals(HttpMethod.GET)) {
        answer(ctx, HttpResponseStatus.METHOD_NOT_ALLOWED, "");
      } else if (!request.uri().equals(PATH)) answer(ctx, HttpResponseStatus.NOT_FOUND, "");
      else describe(ctx);
    }

    private void describe(ChannelHandlerContext ctx) {
      String host = Net.own(ctx.channel()).host();
      loop.post(
          () -> {
            String document = description.apply(host);
            ctx.executor().execute(() -> answer(ctx, HttpResponseStatus.OK, document));
          });
    }

    private void answer(ChannelHandlerContext ctx, HttpResponseStatus status, String document) {
      FullHttpResponse response =
          new DefaultFullHttpResponse(
              HttpVersion.HTTP_1_1,
              status,
              Unpooled.copiedBuffer(document, StandardCharsets.UTF_8));
      response
          .headers()
          .set(HttpHeaderNames.CONTENT_TYPE, "text/xml; charset=\"utf-8\"")
          .set(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes())
          .set(HttpHeaderNames.CONNECTION, "close");
      ctx.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }

    /** Whoever is silent too long, or breaks off, is let go. */
    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ctx.close();
    }
  }
}

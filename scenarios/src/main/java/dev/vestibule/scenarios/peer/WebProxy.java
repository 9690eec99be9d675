package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy: passes requests on, opens ways through, and keeps what it was asked for. */
public final class WebProxy {

  private final Net net;
  private final NetAddress address;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private volatile Optional<String> authorization = Optional.empty();

  /**
   * A proxy on this host.
   *
   * @param port 0 for any that is free
   * @param tls what it shows; empty for plain HTTP
   */
  public WebProxy(Net net, int port, Optional<ServerTls> tls) {
    this.net = net;
    address = WebHost.open(net, port, tls, Desk::new);
  }

  /** Where it is reached. */
  public NetAddress address() {
    return address;
  }

  /** Method and target of each request so far. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Knows where a name leads. */
  public void knows(String name, String address) {
    names.put(name, address);
  }

  /** Passes on only what comes with this {@code Proxy-Authorization}. */
  public void wants(String header) {
    authorization = Optional.of(header);
  }

  private NetAddress place(String host, int port) {
    return new NetAddress(names.getOrDefault(host, host), port);
  }

  private final class Desk extends SimpleChannelInboundHandler<FullHttpRequest> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
      asked.add(request.method() + " " + request.uri());
      String shown = request.headers().get(HttpHeaderNames.PROXY_AUTHORIZATION, "");
      if (authorization.filter(it -> !it.equals(shown)).isPresent()) {
        refuse(ctx, HttpResponseStatus.PROXY_AUTHENTICATION_REQUIRED);
      } else if (request.method().equals(HttpMethod.CONNECT)) open(ctx, request.uri());
      else pass(ctx, request.retain());
    }

    private void pass(ChannelHandlerContext ctx, FullHttpRequest request) {
      URI uri = URI.create(request.uri());
      request.setUri(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
      request.headers().remove(HttpHeaderNames.PROXY_AUTHORIZATION);
      var onward =
          new ChannelInitializer<Channel>() {
            @Override
            protected void initChannel(Channel channel) {
              channel.pipeline().addLast(new HttpClientCodec(), new Relay(ctx.channel()));
            }
          };
      net.dial(place(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()), onward)
          .whenComplete(
              (channel, failure) -> {
                if (failure == null) channel.writeAndFlush(request);
                else refuse(ctx, HttpResponseStatus.BAD_GATEWAY);
              });
    }

    private void open(ChannelHandlerContext ctx, String target) {
      int colon = target.lastIndexOf(':');
      var onward =
          new ChannelInitializer<Channel>() {
            @Override
            protected void initChannel(Channel channel) {
              channel.pipeline().addLast(new Relay(ctx.channel()));
            }
          };
      net.dial(
              place(target.substring(0, colon), Integer.parseInt(target.substring(colon + 1))),
              onward)
          .whenComplete(
              (channel, failure) -> {
                if (failure == null) ctx.channel().eventLoop().execute(() -> join(ctx, channel));
                else refuse(ctx, HttpResponseStatus.BAD_GATEWAY);
              });
    }

    private void join(ChannelHandlerContext ctx, Channel onward) {
      ByteBuf through = Unpooled.copiedBuffer("HTTP/1.1 200 OK\r\n\r\n".getBytes());
      ctx.pipeline().remove(HttpObjectAggregator.class);
      ctx.pipeline().remove(HttpServerCodec.class);
      ctx.pipeline().addLast(new Relay(onward));
      ctx.channel().writeAndFlush(through);
      ctx.pipeline().remove(this);
    }

    private static void refuse(ChannelHandlerContext ctx, HttpResponseStatus status) {
      var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
      answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
      ctx.channel().writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ctx.close();
    }
  }

  /** Gives all that comes to another channel, and the end too. */
  private static final class Relay extends ChannelInboundHandlerAdapter {

    private final Channel other;

    Relay(Channel other) {
      this.other = other;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      if (other.isActive()) other.writeAndFlush(message);
      else ReferenceCountUtil.release(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      if (other.isActive()) {
        other.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
      }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ctx.close();
    }
  }
}

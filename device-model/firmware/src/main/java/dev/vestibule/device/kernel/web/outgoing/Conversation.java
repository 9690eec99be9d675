package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Answered;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Failed;
import dev.vestibule.device.protocols.auth.Challenge;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.ssl.SslHandler;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One connection for one request, in the network's turns: past the proxy if there is one, under TLS
 * where that is wanted, then question and answer.
 */
final class Conversation extends ChannelInitializer<Channel> {

  /** Bytes of an answer at most. Source: assumed. */
  private static final int LARGEST = 1 << 20;

  private static final int PROXY_ASKS = 407;

  private final Outgoing request;
  private final Route route;
  private final Optional<String> authorization;
  private final Optional<SslHandler> toProxy;
  private final Optional<SslHandler> toServer;
  private final Optional<Dialogue> dialogue;
  private final Consumer<Outcome> outcome;
  private boolean told;

  /**
   * Made in the loop, for one connection.
   *
   * @param authorization header for the server
   * @param trusted whoever may be the server
   * @param anyTrusted whoever may be the proxy
   * @param dialogue goes on after the answer, if the server agrees to a WebSocket
   * @param outcome is told once
   */
  Conversation(
      Outgoing request,
      Route route,
      Optional<String> authorization,
      TrustedPeers trusted,
      TrustedPeers anyTrusted,
      Optional<Dialogue> dialogue,
      Consumer<Outcome> outcome) {
    this.request = request;
    this.route = route;
    this.authorization = authorization;
    this.dialogue = dialogue;
    this.outcome = outcome;
    toProxy = route.proxy().filter(Proxy::secure).map(proxy -> tls(anyTrusted, proxy.server()));
    toServer =
        request.url().secure()
            ? Optional.of(tls(trusted, request.url().server()))
            : Optional.empty();
  }

  private static SslHandler tls(TrustedPeers trusted, NetAddress server) {
    return trusted.handler(ByteBufAllocator.DEFAULT, server.host(), server.port());
  }

  @Override
  protected void initChannel(Channel channel) {
    toProxy.ifPresent(channel.pipeline()::addLast);
    if (route.isTunnel()) {
      channel
          .pipeline()
          .addLast(new HttpClientCodec(), new HttpObjectAggregator(LARGEST), new Tunnel());
    } else {
      speak(channel);
    }
  }

  private void speak(Channel channel) {
    toServer.ifPresent(channel.pipeline()::addLast);
    channel
        .pipeline()
        .addLast(new HttpClientCodec(), new HttpObjectAggregator(LARGEST), new Question());
  }

  private FullHttpRequest question() {
    var question =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1,
            HttpMethod.valueOf(request.method().name()),
            route.target(),
            Unpooled.wrappedBuffer(request.body()));
    request.headers().forEach(question.headers()::set);
    question
        .headers()
        .set(HttpHeaderNames.HOST, request.url().authority())
        .set(HttpHeaderNames.CONNECTION, "close")
        .set(HttpHeaderNames.CONTENT_LENGTH, request.body().length);
    authorization.ifPresent(it -> question.headers().set(HttpHeaderNames.AUTHORIZATION, it));
    if (!route.isTunnel()) introduce(question);
    return question;
  }

  /** Tells the proxy who asks. */
  private void introduce(FullHttpRequest toProxy) {
    route
        .proxy()
        .flatMap(Proxy::login)
        .map(login -> Challenge.basic(login.user(), login.password()))
        .ifPresent(it -> toProxy.headers().set(HttpHeaderNames.PROXY_AUTHORIZATION, it));
  }

  private void fail(ChannelHandlerContext ctx, String why) {
    conclude(ctx, new Failed(why));
  }

  /** The first word counts: that a connection ends after its answer is nothing new. */
  private void conclude(ChannelHandlerContext ctx, Outcome result) {
    if (!told) outcome.accept(result);
    told = true;
    ctx.close();
  }

  /** Asks the proxy for a way through to the server. */
  private final class Tunnel extends SimpleChannelInboundHandler<FullHttpResponse> {
    private boolean through;

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      String place = request.url().server().toString();
      var connect = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.CONNECT, place);
      connect.headers().set(HttpHeaderNames.HOST, place);
      introduce(connect);
      ctx.writeAndFlush(connect);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse answer) {
      if (answer.status().code() / 100 != 2) {
        fail(ctx, "the proxy refuses: " + answer.status().code());
        return;
      }
      through = true;
      ctx.pipeline().remove(HttpObjectAggregator.class);
      ctx.pipeline().remove(HttpClientCodec.class);
      speak(ctx.channel());
      ctx.pipeline().remove(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      if (!through) fail(ctx, "the proxy hung up");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      fail(ctx, "the proxy cannot be understood");
    }
  }

  /** Asks the server. */
  private final class Question extends SimpleChannelInboundHandler<FullHttpResponse> {

    private final Optional<WebSocketClientHandshaker> handshaker =
        dialogue.map(any -> Dialogue.handshaker(request.url(), authorization));

    /** A way through a proxy is there already when this is put at its end. */
    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
      if (ctx.channel().isActive()) ask(ctx);
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      ask(ctx);
    }

    private void ask(ChannelHandlerContext ctx) {
      if (handshaker.isPresent()) handshaker.get().handshake(ctx.channel());
      else ctx.writeAndFlush(question());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse answer) {
      if (answer.status().code() == PROXY_ASKS) {
        fail(ctx, "the proxy refuses: " + PROXY_ASKS);
        return;
      }
      if (answer.status().code() == Dialogue.SWITCHING && handshaker.isPresent()) {
        goOn(ctx, answer);
        return;
      }
      Map<String, List<String>> headers = new TreeMap<>();
      for (String name : answer.headers().names()) {
        headers.put(name.toLowerCase(Locale.ROOT), answer.headers().getAll(name));
      }
      conclude(
          ctx,
          new Answered(answer.status().code(), headers, ByteBufUtil.getBytes(answer.content())));
    }

    private void goOn(ChannelHandlerContext ctx, FullHttpResponse agreement) {
      handshaker.orElseThrow().finishHandshake(ctx.channel(), agreement);
      told = true;
      dialogue.orElseThrow().listen(ctx.pipeline());
      outcome.accept(new Answered(Dialogue.SWITCHING, Map.of(), new byte[0]));
      ctx.pipeline().remove(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      fail(ctx, "the connection ended");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      if (isDistrust(cause)) conclude(ctx, Failed.UNTRUSTED);
      else fail(ctx, "no answer that can be understood");
    }

    /** A handshake that the check of a certificate has ended. */
    private static boolean isDistrust(Throwable failure) {
      return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
          .anyMatch(CertificateException.class::isInstance);
    }
  }
}

package dev.vestibule.scenarios.peer;

import dev.vestibule.scenarios.wire.Wires;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakerFactory;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A client's end of a WebSocket: what it has heard waits until it is asked for. */
public final class WebSocketTalk extends SimpleChannelInboundHandler<Object> {

  private static final int LARGEST_FRAME = 1 << 20;

  private final Wires wires;
  private final WebSocketClientHandshaker handshaker;
  private final CompletableFuture<WebSocketTalk> begun = new CompletableFuture<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private volatile @Nullable Channel channel;
  private volatile Runnable arrived = () -> {};
  private volatile int status;
  private volatile List<String> challenges = List.of();

  /**
   * @param target path and query
   * @param authorization the header that proves who asks
   */
  WebSocketTalk(Wires wires, String target, Optional<String> authorization) {
    this.wires = wires;
    HttpHeaders headers = new DefaultHttpHeaders();
    authorization.ifPresent(it -> headers.set(HttpHeaderNames.AUTHORIZATION, it));
    handshaker =
        WebSocketClientHandshakerFactory.newHandshaker(
            URI.create("ws://unit" + target),
            WebSocketVersion.V13,
            null,
            false,
            headers,
            LARGEST_FRAME);
  }

  /** Asks for the WebSocket; done when the unit has agreed or refused. */
  CompletableFuture<WebSocketTalk> begin(Channel connected) {
    channel = connected;
    handshaker.handshake(connected);
    return begun;
  }

  /** HTTP status code of the answer: 101 if the unit has agreed. */
  public int status() {
    return status;
  }

  List<String> challenges() {
    return challenges;
  }

  /** Says something. */
  public void say(String text) {
    channel().writeAndFlush(new TextWebSocketFrame(text));
  }

  /** Sends bytes that are no text. */
  public void send(byte[] bytes) {
    channel().writeAndFlush(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(bytes)));
  }

  /** The next message that was not asked for yet; empty if none comes. */
  public Optional<String> next() {
    var come = new CompletableFuture<String>();
    arrived =
        () -> {
          if (come.isDone()) return;
          Optional.ofNullable(heard.poll()).ifPresent(come::complete);
        };
    arrived.run();
    Optional<String> message = wires.await(come);
    arrived = () -> {};
    return message;
  }

  /** The code with which the unit has ended it, 1006 if it gave none; empty if it has not. */
  public Optional<Integer> end() {
    return wires.await(ended);
  }

  /** Goes away without a word. */
  public void hangUp() {
    channel().close();
  }

  private Channel channel() {
    return Optional.ofNullable(channel).orElseThrow();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, Object message) {
    switch (message) {
      case FullHttpResponse response -> answered(ctx, response);
      case TextWebSocketFrame text -> {
        heard.add(text.text());
        arrived.run();
      }
      case PingWebSocketFrame ping ->
          ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
      case CloseWebSocketFrame close -> {
        ended.complete(close.statusCode());
        ctx.close();
      }
      default -> {}
    }
  }

  private void answered(ChannelHandlerContext ctx, FullHttpResponse response) {
    status = response.status().code();
    challenges = response.headers().getAll(HttpHeaderNames.WWW_AUTHENTICATE);
    if (response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
      handshaker.finishHandshake(ctx.channel(), response);
    } else {
      ctx.close();
    }
    begun.complete(this);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    begun.completeExceptionally(new SocketException("connection closed"));
    ended.complete(1_006);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    begun.completeExceptionally(cause);
    ctx.close();
  }
}

package dev.vestibule.scenarios.peer;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import java.util.function.BiConsumer;

/** A server's end of a WebSocket. */
public final class ServedTalk extends SimpleChannelInboundHandler<WebSocketFrame> {

  private final Channel channel;
  private final BiConsumer<ServedTalk, String> hearer;
  private volatile boolean deaf;

  private ServedTalk(Channel channel, BiConsumer<ServedTalk, String> hearer) {
    this.channel = channel;
    this.hearer = hearer;
  }

  /** Agrees to a WebSocket that a client has asked for. */
  static void agree(
      ChannelHandlerContext ctx, FullHttpRequest request, BiConsumer<ServedTalk, String> hearer) {
    String place = "ws://" + request.headers().get("Host", "") + request.uri();
    var handshaker =
        new WebSocketServerHandshakerFactory(place, null, false).newHandshaker(request);
    handshaker.handshake(ctx.channel(), request);
    ctx.pipeline().addLast(new ServedTalk(ctx.channel(), hearer));
  }

  /** Says something. */
  public void say(String text) {
    channel.writeAndFlush(new TextWebSocketFrame(text));
  }

  /** Goes away without a word. */
  public void hangUp() {
    channel.close();
  }

  /** Answers nothing any more, not even whether it is there. */
  public void fallSilent() {
    deaf = true;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
    if (deaf) return;
    switch (frame) {
      case TextWebSocketFrame text -> hearer.accept(this, text.text());
      case PingWebSocketFrame ping ->
          ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
      case CloseWebSocketFrame close -> ctx.close();
      default -> {}
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }
}

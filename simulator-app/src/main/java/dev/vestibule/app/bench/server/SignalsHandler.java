package dev.vestibule.app.bench.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.netty.handler.timeout.ReadTimeoutHandler;
import java.util.function.Consumer;

/**
 * Tells signal changes to one listener. One who reads too slowly is sent away, so that nothing
 * piles up.
 */
final class SignalsHandler extends SimpleChannelInboundHandler<WebSocketFrame> {

  /** Where signal changes come from; the answer is run to hear no more. */
  interface Source {
    Runnable listen(Consumer<String> listener);
  }

  private static final WebSocketCloseStatus TOO_SLOW =
      new WebSocketCloseStatus(1013, "reads too slowly");

  private final Source source;
  private Runnable stop = () -> {};

  SignalsHandler(Source source) {
    this.source = source;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (!(event instanceof HandshakeComplete)) {
      context.fireUserEventTriggered(event);
      return;
    }
    context.pipeline().remove(ReadTimeoutHandler.class);
    stop = source.listen(line -> tell(context, line));
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
    // Listeners have nothing to say.
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    stop.run();
    context.fireChannelInactive();
  }

  private void tell(ChannelHandlerContext context, String line) {
    if (context.channel().isWritable()) {
      context.writeAndFlush(new TextWebSocketFrame(line));
      return;
    }
    stop.run();
    context
        .writeAndFlush(new CloseWebSocketFrame(TOO_SLOW))
        .addListener(written -> context.close());
  }
}

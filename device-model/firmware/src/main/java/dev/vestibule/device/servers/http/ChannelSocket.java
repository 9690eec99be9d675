package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Response.Upgrade;
import dev.vestibule.device.kernel.web.WebSocket;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A WebSocket between a channel and the loop. One message after the other crosses to the loop; the
 * client is read no further while it is busy. Netty's high-water mark bounds what waits for a
 * client.
 */
final class ChannelSocket extends SimpleChannelInboundHandler<WebSocketFrame> implements WebSocket {

  private final Channel channel;
  private final Executor loop;
  private final Upgrade upgrade;
  private final Duration patience;
  private final Deadline deadline;
  private final Intake<WebSocketFrame> intake;

  /** In the loop: present from when it is opened until it is over. */
  private Optional<Listener> listener = Optional.empty();

  private boolean stalled;
  private volatile boolean closing;

  /**
   * @param patience with a client that takes nothing, or does not agree to an end
   */
  ChannelSocket(ChannelHandlerContext ctx, Executor loop, Upgrade upgrade, Duration patience) {
    this.channel = ctx.channel();
    this.loop = loop;
    this.upgrade = upgrade;
    this.patience = patience;
    this.deadline = new Deadline(ctx.executor());
    this.intake = new Intake<>(channel, this::take);
  }

  /** Begins, once the client has been told that it may. */
  void open() {
    alive();
    loop.execute(
        () -> {
          listener = Optional.of(upgrade.opened().apply(this));
          channel.eventLoop().execute(intake::want);
        });
    channel.closeFuture().addListener(over -> loop.execute(this::over));
  }

  private void over() {
    listener.ifPresent(Listener::closed);
    listener = Optional.empty();
  }

  /** Control frames are answered at once, whatever the loop does; messages wait for it. */
  @Override
  protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
    if (!closing) alive();
    switch (frame) {
      case PingWebSocketFrame ping ->
          ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
      case PongWebSocketFrame pong -> {}
      case CloseWebSocketFrame close -> agree(close);
      default -> {
        if (!closing) intake.arrived(frame);
      }
    }
  }

  private void agree(CloseWebSocketFrame close) {
    if (closing) channel.close();
    else {
      closing = true;
      channel.writeAndFlush(close.retain()).addListener(ChannelFutureListener.CLOSE);
    }
  }

  private void take(WebSocketFrame frame) {
    Message message =
        frame instanceof TextWebSocketFrame text
            ? new Text(text.text())
            : new Binary(ByteBufUtil.getBytes(frame.content()));
    loop.execute(
        () -> {
          try {
            listener.ifPresent(it -> it.received(message));
          } finally {
            channel.eventLoop().execute(intake::want);
          }
        });
  }

  /** A client that is silent for half its time is asked whether it is there. */
  private void alive() {
    Duration half = upgrade.limits().idle().dividedBy(2);
    deadline.move(
        half,
        () -> {
          channel.writeAndFlush(new PingWebSocketFrame(Unpooled.EMPTY_BUFFER));
          deadline.move(half, channel::close);
        });
  }

  @Override
  public boolean send(Message message) {
    if (closing || !channel.isActive()) return false;
    if (!channel.isWritable()) {
      if (!stalled)
        channel.eventLoop().schedule(this::giveUp, patience.toNanos(), TimeUnit.NANOSECONDS);
      stalled = true;
      return false;
    }
    stalled = false;
    channel.writeAndFlush(
        switch (message) {
          case Text(String text) -> new TextWebSocketFrame(text);
          case Binary(byte[] bytes) -> new BinaryWebSocketFrame(Unpooled.wrappedBuffer(bytes));
        });
    return true;
  }

  private void giveUp() {
    if (!channel.isWritable()) channel.close();
  }

  @Override
  public void close(int code, String reason) {
    channel.eventLoop().execute(() -> end(new WebSocketCloseStatus(code, reason)));
  }

  private void end(WebSocketCloseStatus status) {
    if (closing) return;
    closing = true;
    channel.writeAndFlush(new CloseWebSocketFrame(status));
    deadline.move(patience, channel::close);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    deadline.cancel();
    intake.close();
  }

  /** What breaks the protocol was answered by who noticed; what is too long in pieces was not. */
  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    if (cause instanceof TooLongFrameException) end(WebSocketCloseStatus.MESSAGE_TOO_BIG);
    else ctx.close();
  }
}

package dev.vestibule.device.servers.ssh;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Closes a connection that is silent for too long, or takes too long to log in. */
final class Patience extends ChannelInboundHandlerAdapter {

  /** Source: OpenSSH, LoginGraceTime. */
  private static final int LOGIN_SECONDS = 120;

  private @Nullable Future<?> login;

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    login = ctx.executor().schedule(() -> ctx.close(), LOGIN_SECONDS, TimeUnit.SECONDS);
    ctx.fireChannelActive();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event instanceof IdleStateEvent) ctx.close();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    loggedIn();
    ctx.fireChannelInactive();
  }

  /** From now on only silence counts. */
  void loggedIn() {
    if (login != null) login.cancel(false);
  }
}

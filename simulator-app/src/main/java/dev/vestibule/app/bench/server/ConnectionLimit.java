package dev.vestibule.app.bench.server;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Closes connections beyond a number; belongs to the listening channel, whose thread counts. */
final class ConnectionLimit extends ChannelInboundHandlerAdapter {

  private final int most;
  private int open;

  ConnectionLimit(int most) {
    this.most = most;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object accepted) {
    Channel connection = (Channel) accepted;
    if (open >= most) {
      connection.unsafe().closeForcibly();
      return;
    }
    open++;
    connection.closeFuture().addListener(closed -> context.executor().execute(() -> open--));
    context.fireChannelRead(accepted);
  }
}

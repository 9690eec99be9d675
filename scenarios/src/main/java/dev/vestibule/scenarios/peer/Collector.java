package dev.vestibule.scenarios.peer;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Collects all that comes until the other side closes the connection. */
final class Collector extends SimpleChannelInboundHandler<ByteBuf> {

  private final StringBuilder text = new StringBuilder();
  private final CompletableFuture<String> all = new CompletableFuture<>();

  CompletableFuture<String> all() {
    return all;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) {
    text.append(bytes.toString(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    all.complete(text.toString());
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }
}

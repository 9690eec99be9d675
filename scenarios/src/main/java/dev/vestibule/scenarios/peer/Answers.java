package dev.vestibule.scenarios.peer;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Hands each answer to whoever waits for it; a connection that ends leaves nobody waiting. */
final class Answers extends SimpleChannelInboundHandler<FullHttpResponse> {

  private volatile CompletableFuture<Reply> waiting = new CompletableFuture<>();

  void expect(CompletableFuture<Reply> coming) {
    waiting = coming;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse response) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    response
        .headers()
        .forEach(header -> headers.add(Map.entry(header.getKey(), header.getValue())));
    waiting.complete(
        new Reply(response.status().code(), headers, ByteBufUtil.getBytes(response.content())));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    waiting.completeExceptionally(new SocketException("connection closed"));
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    waiting.completeExceptionally(cause);
    ctx.close();
  }
}

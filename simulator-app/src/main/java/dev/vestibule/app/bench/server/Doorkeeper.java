package dev.vestibule.app.bench.server;

import dev.vestibule.app.bench.route.Reply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;

/** Lets in what the guard lets in; works before any upgrade to WebSocket. */
final class Doorkeeper extends ChannelInboundHandlerAdapter {

  private final Guard guard;

  Doorkeeper(Guard guard) {
    this.guard = guard;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof FullHttpRequest request)) {
      context.fireChannelRead(message);
      return;
    }
    Optional<Reply> refusal =
        request.decoderResult().isFailure()
            ? Optional.of(Reply.problem(400, "this is not HTTP as it should be"))
            : guard
                .refusal(
                    Optional.ofNullable(request.headers().get(HttpHeaderNames.HOST)),
                    Optional.ofNullable(request.headers().get(HttpHeaderNames.ORIGIN)))
                .map(why -> Reply.problem(403, why));
    if (refusal.isEmpty()) {
      context.fireChannelRead(message);
      return;
    }
    ReferenceCountUtil.release(message);
    Replies.writeAndClose(context, refusal.get());
  }
}

package dev.vestibule.app.bench.server;

import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Request;
import dev.vestibule.app.bench.route.Router;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Hands requests to the router, one at a time for each connection, away from the thread of the
 * sockets: a hand may have to wait for its turn at the unit.
 */
final class RouteHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

  private final Router<?> router;
  private final Executor workers;

  RouteHandler(Router<?> router, Executor workers) {
    this.router = router;
    this.workers = workers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest http) {
    Request request;
    try {
      request = request(http);
    } catch (IllegalArgumentException e) {
      Replies.writeAndClose(context, Reply.problem(400, "the address cannot be read"));
      return;
    }
    context.channel().config().setAutoRead(false);
    workers.execute(
        () -> {
          Reply reply = router.answer(request);
          Replies.write(context, reply)
              .addListener(written -> context.channel().config().setAutoRead(true));
        });
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }

  private static Request request(FullHttpRequest http) {
    var uri = new QueryStringDecoder(http.uri());
    Map<String, String> query = new LinkedHashMap<>();
    uri.parameters().forEach((name, values) -> query.put(name, values.getLast()));
    return new Request(
        http.method().name(), uri.path(), query, ByteBufUtil.getBytes(http.content()));
  }
}

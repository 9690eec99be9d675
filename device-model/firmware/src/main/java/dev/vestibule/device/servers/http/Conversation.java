package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.Response.Flow;
import dev.vestibule.device.kernel.web.Response.Whole;
import dev.vestibule.device.servers.http.Desk.Admission;
import dev.vestibule.device.servers.http.Desk.Admitted;
import dev.vestibule.device.servers.http.Desk.Turned;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection: a request is taken whole, answered, and only then the next is read. A body larger
 * than usual is taken only when the desk has admitted it. Each state has a time after which the
 * connection is closed.
 */
final class Conversation extends SimpleChannelInboundHandler<HttpObject> {

  private sealed interface State {}

  private record Waiting() implements State {}

  private record Receiving(
      HttpRequest head, ByteArrayOutputStream body, int largest, Optional<Client> known)
      implements State {}

  private record Answering(boolean withBody, boolean keepAlive, Optional<String> range)
      implements State {}

  private static final Answering REFUSING = new Answering(true, false, Optional.empty());

  private final Desk desk;
  private final Places places;
  private final Limits limits;
  private final Supplier<Duration> keepAlive;
  private final NetAddress from;
  private final boolean secure;
  private State state = new Waiting();
  private boolean wanting;
  private @Nullable ScheduledFuture<?> deadline;

  Conversation(
      Desk desk,
      Places places,
      Limits limits,
      Supplier<Duration> keepAlive,
      NetAddress from,
      boolean secure) {
    this.desk = desk;
    this.places = places;
    this.limits = limits;
    this.keepAlive = keepAlive;
    this.from = from;
    this.secure = secure;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    await(ctx, limits.request());
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    if (deadline != null) deadline.cancel(false);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, HttpObject part) throws IOException {
    wanting = false;
    switch (state) {
      case Waiting waiting when part instanceof HttpRequest head -> begin(ctx, head);
      case Receiving receiving when part instanceof HttpContent content ->
          receive(ctx, receiving, content);
      default -> want(ctx); // What is left of a request that was refused.
    }
  }

  /**
   * What was read may be less than one part of a request: the flow control then forgets the wish.
   */
  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    if (wanting) ctx.read();
  }

  /** Asks for one more part of a request. */
  private void want(ChannelHandlerContext ctx) {
    wanting = true;
    ctx.read();
  }

  private void begin(ChannelHandlerContext ctx, HttpRequest head) {
    OptionalInt refusal = Head.refusal(head);
    if (refusal.isPresent()) {
      refuse(ctx, Response.page(refusal.getAsInt()));
      return;
    }
    var receiving =
        new Receiving(head, new ByteArrayOutputStream(), limits.body(), Optional.empty());
    state = receiving;
    within(ctx, limits.request(), () -> refuse(ctx, Response.page(408)));
    if (HttpUtil.getContentLength(head, 0L) > limits.body()) admit(ctx, receiving);
    else invite(ctx, receiving);
  }

  /** Asks the desk whether more than the usual may come. */
  private void admit(ChannelHandlerContext ctx, Receiving receiving) {
    boolean asked =
        desk.admit(
            incoming(receiving),
            admission -> ctx.executor().execute(() -> admitted(ctx, receiving, admission)));
    if (!asked) ctx.close();
  }

  private void admitted(ChannelHandlerContext ctx, Receiving receiving, Admission admission) {
    if (state != receiving) return; // It came too late: the client was told so, or is gone.
    switch (admission) {
      case Turned(Response away) -> refuse(ctx, away);
      case Admitted(Client client, int largest) -> {
        long length = HttpUtil.getContentLength(receiving.head, receiving.body.size());
        if (length > largest) {
          refuse(ctx, Response.page(413));
          return;
        }
        var going = new Receiving(receiving.head, receiving.body, largest, Optional.of(client));
        state = going;
        places.works(ctx.channel());
        within(ctx, limits.upload(), () -> refuse(ctx, Response.page(408)));
        invite(ctx, going);
      }
    }
  }

  private void invite(ChannelHandlerContext ctx, Receiving receiving) {
    if (HttpUtil.is100ContinueExpected(receiving.head) && receiving.body.size() == 0) {
      ctx.writeAndFlush(
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
    }
    want(ctx);
  }

  private void receive(ChannelHandlerContext ctx, Receiving receiving, HttpContent content)
      throws IOException {
    if (content.decoderResult().isFailure()) {
      refuse(ctx, Response.page(400));
      return;
    }
    ByteBuf bytes = content.content();
    int size = receiving.body.size() + bytes.readableBytes();
    boolean overflows = size > receiving.largest;
    if (overflows && receiving.known.isPresent()) {
      refuse(ctx, Response.page(413));
      return;
    }
    bytes.readBytes(receiving.body, bytes.readableBytes());
    if (content instanceof LastHttpContent) {
      if (overflows) refuse(ctx, Response.page(413));
      else ask(ctx, receiving);
    } else if (overflows) admit(ctx, receiving);
    else want(ctx);
  }

  private void ask(ChannelHandlerContext ctx, Receiving receiving) {
    HttpRequest head = receiving.head;
    var answering =
        new Answering(
            !head.method().name().equals("HEAD"),
            HttpUtil.isKeepAlive(head),
            head.method().name().equals("GET")
                ? Optional.ofNullable(head.headers().get(HttpHeaderNames.RANGE))
                : Optional.empty());
    state = answering;
    places.works(ctx.channel());
    within(ctx, limits.work(), ctx::close);
    if (!desk.take(incoming(receiving), answer -> give(ctx, answer, answering))) ctx.close();
  }

  private Incoming incoming(Receiving receiving) {
    return new Incoming(
        receiving.head, receiving.body.toByteArray(), from, secure, receiving.known);
  }

  private void refuse(ChannelHandlerContext ctx, Response why) {
    give(ctx, why, REFUSING);
  }

  private void give(ChannelHandlerContext ctx, Response answer, Answering how) {
    if (!ctx.executor().inEventLoop()) {
      ctx.executor().execute(() -> give(ctx, answer, how));
      return;
    }
    state = how;
    within(ctx, limits.answer(), ctx::close);
    switch (answer.body()) {
      case Whole body -> {
        boolean last = answer.headers().containsKey("Connection") || !how.keepAlive;
        give(ctx, Replies.whole(answer, body, how.withBody, how.range), last);
      }
      case Flow flow -> flow(ctx, Replies.flowing(answer), flow, how);
    }
  }

  private void give(ChannelHandlerContext ctx, FullHttpResponse reply, boolean last) {
    reply.headers().set("Connection", last ? "close" : "keep-alive");
    ChannelFuture written = ctx.writeAndFlush(reply);
    if (last) written.addListener(ChannelFutureListener.CLOSE);
    else written.addListener((ChannelFuture done) -> given(ctx, done));
  }

  private void flow(ChannelHandlerContext ctx, HttpResponse reply, Flow flow, Answering how) {
    reply.headers().set("Connection", "close");
    ChannelFuture written = ctx.writeAndFlush(reply);
    if (!how.withBody) {
      written.addListener(ChannelFutureListener.CLOSE);
      return;
    }
    if (deadline != null) deadline.cancel(false);
    want(ctx); // Only who reads learns that the other side is gone.
    var outlet = new ChannelOutlet(ctx.channel(), desk.loop(), limits.answer());
    desk.loop().execute(() -> flow.source().accept(outlet));
  }

  private void given(ChannelHandlerContext ctx, ChannelFuture done) {
    if (!done.isSuccess()) {
      ctx.close();
      return;
    }
    state = new Waiting();
    places.expects(ctx.channel());
    await(ctx, keepAlive.get());
  }

  private void await(ChannelHandlerContext ctx, Duration time) {
    within(ctx, time, ctx::close);
    want(ctx);
  }

  private void within(ChannelHandlerContext ctx, Duration time, Runnable late) {
    if (deadline != null) deadline.cancel(false);
    deadline = ctx.executor().schedule(late, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }
}

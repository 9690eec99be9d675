package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection: a request is taken whole, answered, and only then the next is read. Each state
 * has a time after which the connection is closed.
 */
final class Conversation extends SimpleChannelInboundHandler<HttpObject> {

  /** Where requests go: does the work in the device's loop and hands over the answer there. */
  interface Desk {
    /** False if the device does not take it any more. */
    boolean take(Request request, Consumer<Response> answer);
  }

  private sealed interface State {}

  private record Waiting() implements State {}

  private record Receiving(HttpRequest head, ByteArrayOutputStream body) implements State {}

  private record Answering(boolean withBody, boolean keepAlive) implements State {}

  private final Desk desk;
  private final Limits limits;
  private final Supplier<Duration> keepAlive;
  private State state = new Waiting();
  private boolean wanting;
  private @Nullable ScheduledFuture<?> deadline;

  Conversation(Desk desk, Limits limits, Supplier<Duration> keepAlive) {
    this.desk = desk;
    this.limits = limits;
    this.keepAlive = keepAlive;
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
    OptionalInt refusal = Head.refusal(head, limits);
    if (refusal.isPresent()) {
      refuse(ctx, refusal.getAsInt());
      return;
    }
    state = new Receiving(head, new ByteArrayOutputStream());
    within(ctx, limits.request(), () -> refuse(ctx, 408));
    if (HttpUtil.is100ContinueExpected(head)) {
      ctx.writeAndFlush(
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
    }
    want(ctx);
  }

  private void receive(ChannelHandlerContext ctx, Receiving receiving, HttpContent content)
      throws IOException {
    if (content.decoderResult().isFailure()) {
      refuse(ctx, 400);
    } else if (receiving.body.size() + content.content().readableBytes() > limits.body()) {
      refuse(ctx, 413);
    } else {
      content.content().readBytes(receiving.body, content.content().readableBytes());
      if (content instanceof LastHttpContent) ask(ctx, receiving);
      else want(ctx);
    }
  }

  private void ask(ChannelHandlerContext ctx, Receiving receiving) {
    HttpRequest head = receiving.head;
    Optional<Request> request = Requests.read(head, receiving.body.toByteArray());
    if (request.isEmpty()) {
      refuse(ctx, 400);
      return;
    }
    var answering = new Answering(!head.method().name().equals("HEAD"), HttpUtil.isKeepAlive(head));
    state = answering;
    within(ctx, limits.answer(), ctx::close);
    if (!desk.take(request.get(), answer -> give(ctx, answer, answering))) ctx.close();
  }

  private void refuse(ChannelHandlerContext ctx, int status) {
    give(ctx, Pages.error(status), new Answering(true, false));
  }

  private void give(ChannelHandlerContext ctx, Response answer, Answering how) {
    if (!ctx.executor().inEventLoop()) {
      ctx.executor().execute(() -> give(ctx, answer, how));
      return;
    }
    state = how;
    var message =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(answer.status()),
            how.withBody ? Unpooled.wrappedBuffer(answer.body()) : Unpooled.EMPTY_BUFFER);
    message.headers().set(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
    message.headers().set(HttpHeaderNames.CONTENT_LENGTH, answer.body().length);
    Pages.HEADERS.forEach(message.headers()::set);
    answer.headers().forEach(message.headers()::set);
    message.headers().set(HttpHeaderNames.CONNECTION, how.keepAlive ? "keep-alive" : "close");
    ChannelFuture written = ctx.writeAndFlush(message);
    if (how.keepAlive) written.addListener((ChannelFuture done) -> given(ctx, done));
    else written.addListener(ChannelFutureListener.CLOSE);
  }

  private void given(ChannelHandlerContext ctx, ChannelFuture done) {
    if (!done.isSuccess()) {
      ctx.close();
      return;
    }
    state = new Waiting();
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

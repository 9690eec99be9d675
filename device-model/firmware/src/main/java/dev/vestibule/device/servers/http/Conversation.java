package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Inlet;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.Response.Flow;
import dev.vestibule.device.kernel.web.Response.Upgrade;
import dev.vestibule.device.kernel.web.Response.Whole;
import dev.vestibule.device.servers.http.Desk.Admission;
import dev.vestibule.device.servers.http.Desk.Admitted;
import dev.vestibule.device.servers.http.Desk.Streamed;
import dev.vestibule.device.servers.http.Desk.Turned;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
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
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection: a request is taken whole, answered, and only then the next is read. A body larger
 * than usual is taken only when the desk has admitted it, and piece by piece where it is wanted so.
 * Each state has a time after which the connection is closed.
 */
final class Conversation extends SimpleChannelInboundHandler<HttpObject> {

  private sealed interface State {}

  private record Waiting() implements State {}

  private record Receiving(
      HttpRequest head, ByteArrayOutputStream body, int largest, Optional<Client> known)
      implements State {}

  private record Streaming(Answering whole, Inlet inlet, long taken, int largest) implements State {

    Streaming and(int bytes) {
      return new Streaming(whole, inlet, taken + bytes, largest);
    }
  }

  private record Answering(
      Optional<HttpRequest> head, boolean withBody, boolean keepAlive, Optional<String> range)
      implements State {}

  private static final byte[] NOTHING = {};

  private static final Answering REFUSING =
      new Answering(Optional.empty(), true, false, Optional.empty());

  private final Desk desk;
  private final Places places;
  private final Limits limits;
  private final Supplier<Duration> keepAlive;
  private final NetAddress from;
  private final boolean secure;
  private State state = new Waiting();
  private @Nullable Intake<HttpObject> intake;
  private @Nullable Deadline deadline;

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
  public void handlerAdded(ChannelHandlerContext ctx) {
    intake = new Intake<>(ctx.channel(), part -> take(ctx, part));
    deadline = new Deadline(ctx.executor());
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    await(ctx, limits.request());
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    abort();
    deadline().cancel();
    intake().close();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, HttpObject part) {
    intake().arrived(part);
  }

  private void take(ChannelHandlerContext ctx, HttpObject part) {
    switch (state) {
      case Waiting waiting when part instanceof HttpRequest head -> begin(ctx, head);
      case Receiving receiving when part instanceof HttpContent content ->
          receive(ctx, receiving, content);
      case Streaming streaming when part instanceof HttpContent content ->
          stream(ctx, streaming, content);
      default -> intake().want(); // What is left of a request that was refused.
    }
  }

  private Intake<HttpObject> intake() {
    return Objects.requireNonNull(intake, "not in a pipeline");
  }

  private Deadline deadline() {
    return Objects.requireNonNull(deadline, "not in a pipeline");
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
    deadline().move(limits.request(), () -> refuse(ctx, Response.page(408)));
    if (HttpUtil.getContentLength(head, 0L) > limits.body()) admit(ctx, receiving);
    else invite(ctx, receiving);
  }

  /** Asks the desk whether more than the usual may come. */
  private void admit(ChannelHandlerContext ctx, Receiving receiving) {
    Answering answering = answering(receiving.head);
    boolean asked =
        desk.admit(
            new Incoming(receiving.head, NOTHING, from, secure, Optional.empty()),
            admission ->
                ctx.executor().execute(() -> admitted(ctx, receiving, answering, admission)),
            answer -> ctx.executor().execute(() -> answered(ctx, answer, answering)));
    if (!asked) ctx.close();
  }

  private void admitted(
      ChannelHandlerContext ctx, Receiving receiving, Answering whole, Admission admission) {
    if (state != receiving || !ctx.channel().isActive()) {
      // It came too late: the client was told so, or is gone.
      if (admission instanceof Streamed(Inlet inlet, var largest)) abort(inlet);
      return;
    }
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
        expectUpload(ctx);
        invite(ctx, going);
      }
      case Streamed(Inlet inlet, int largest) -> {
        var streaming = new Streaming(whole, inlet, receiving.body.size(), largest);
        state = streaming;
        expectUpload(ctx);
        if (receiving.body.size() == 0) invite(ctx, receiving);
        else hand(ctx, streaming, receiving.body.toByteArray());
      }
    }
  }

  private void expectUpload(ChannelHandlerContext ctx) {
    places.works(ctx.channel());
    deadline().move(limits.upload(), () -> refuse(ctx, Response.page(408)));
  }

  private void stream(ChannelHandlerContext ctx, Streaming streaming, HttpContent content) {
    if (content.decoderResult().isFailure()) {
      refuse(ctx, Response.page(400));
      return;
    }
    byte[] bytes = ByteBufUtil.getBytes(content.content());
    Streaming going = streaming.and(bytes.length);
    if (going.taken > going.largest) {
      refuse(ctx, Response.page(413));
      return;
    }
    state = going;
    if (content instanceof LastHttpContent) {
      state = going.whole;
      deadline().move(limits.work(), ctx::close);
      desk.loop()
          .execute(
              () -> {
                if (bytes.length == 0) going.inlet.end();
                else going.inlet.take(bytes, going.inlet::end);
              });
    } else if (bytes.length == 0) intake().want();
    else hand(ctx, going, bytes);
  }

  /** The next piece is asked for when this one has found its place. */
  private void hand(ChannelHandlerContext ctx, Streaming streaming, byte[] piece) {
    desk.loop()
        .execute(
            () ->
                streaming.inlet.take(
                    piece,
                    () ->
                        ctx.executor()
                            .execute(
                                () -> {
                                  if (state instanceof Streaming) intake().want();
                                })));
  }

  /** An answer to a body that was streamed; it may come before the body has ended. */
  private void answered(ChannelHandlerContext ctx, Response answer, Answering whole) {
    switch (state) {
      case Answering now when now == whole -> give(ctx, answer, whole);
      // What is left of the body is not read, so the connection cannot be kept.
      case Streaming early -> give(ctx, answer, REFUSING);
      case Receiving early -> give(ctx, answer, REFUSING);
      default -> {} // The client was told something else, such as that it was too slow.
    }
  }

  private void abort() {
    if (state instanceof Streaming streaming) {
      state = REFUSING;
      abort(streaming.inlet);
    }
  }

  private void abort(Inlet inlet) {
    desk.loop().execute(inlet::aborted);
  }

  private void invite(ChannelHandlerContext ctx, Receiving receiving) {
    if (HttpUtil.is100ContinueExpected(receiving.head) && receiving.body.size() == 0) {
      ctx.writeAndFlush(
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
    }
    intake().want();
  }

  private void receive(ChannelHandlerContext ctx, Receiving receiving, HttpContent content) {
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
    receiving.body.writeBytes(ByteBufUtil.getBytes(bytes));
    if (content instanceof LastHttpContent) {
      if (overflows) refuse(ctx, Response.page(413));
      else ask(ctx, receiving);
    } else if (overflows) admit(ctx, receiving);
    else intake().want();
  }

  private void ask(ChannelHandlerContext ctx, Receiving receiving) {
    Answering answering = answering(receiving.head);
    state = answering;
    places.works(ctx.channel());
    deadline().move(limits.work(), ctx::close);
    // After all that came in together, so that one turn of the device answers all of it.
    ctx.executor()
        .execute(
            () -> {
              Incoming whole = incoming(receiving);
              if (!desk.take(whole, answer -> give(ctx, answer, answering))) ctx.close();
            });
  }

  private static Answering answering(HttpRequest head) {
    return new Answering(
        Optional.of(head),
        !head.method().name().equals("HEAD"),
        HttpUtil.isKeepAlive(head),
        head.method().name().equals("GET")
            ? Optional.ofNullable(head.headers().get(HttpHeaderNames.RANGE))
            : Optional.empty());
  }

  private Incoming incoming(Receiving receiving) {
    return new Incoming(
        receiving.head, receiving.body.toByteArray(), from, secure, receiving.known);
  }

  private void refuse(ChannelHandlerContext ctx, Response why) {
    abort();
    give(ctx, why, REFUSING);
  }

  private void give(ChannelHandlerContext ctx, Response answer, Answering how) {
    if (!ctx.executor().inEventLoop()) {
      ctx.executor().execute(() -> give(ctx, answer, how));
      return;
    }
    state = how;
    deadline().move(limits.answer(), ctx::close);
    switch (answer.body()) {
      case Whole body -> {
        boolean last = answer.headers().containsKey("Connection") || !how.keepAlive;
        give(ctx, Replies.whole(answer, body, how.withBody, how.range), last);
      }
      case Flow flow -> flow(ctx, Replies.flowing(answer), flow, how);
      case Upgrade upgrade -> upgrade(ctx, answer, upgrade, how);
    }
  }

  private void give(ChannelHandlerContext ctx, FullHttpResponse reply, boolean last) {
    reply.headers().set(Headers.CONNECTION, last ? Headers.CLOSE : Headers.KEEP_ALIVE);
    ChannelFuture written = ctx.writeAndFlush(reply);
    if (last) written.addListener(ChannelFutureListener.CLOSE);
    else written.addListener((ChannelFuture done) -> given(ctx, done));
  }

  private void flow(ChannelHandlerContext ctx, HttpResponse reply, Flow flow, Answering how) {
    reply.headers().set(Headers.CONNECTION, Headers.CLOSE);
    ChannelFuture written = ctx.writeAndFlush(reply);
    if (!how.withBody) {
      written.addListener(ChannelFutureListener.CLOSE);
      return;
    }
    deadline().cancel();
    intake().want(); // Only who reads learns that the other side is gone.
    var outlet = new ChannelOutlet(ctx.channel(), desk.loop(), limits.answer());
    desk.loop().execute(() -> flow.source().accept(outlet));
  }

  /** Hands the connection over to a WebSocket, or says what was wrong with the wish for one. */
  private void upgrade(ChannelHandlerContext ctx, Response answer, Upgrade upgrade, Answering how) {
    HttpRequest head = how.head.orElseThrow();
    Optional<Response> refusal = Handshake.refusal(head);
    if (refusal.isPresent() || !intake().isEmpty()) {
      refuse(ctx, refusal.orElseGet(() -> Response.page(400)));
      return;
    }
    deadline().cancel();
    var socket = new ChannelSocket(ctx, desk.loop(), upgrade, limits.answer());
    Handshake.perform(ctx, head, Replies.upgrading(answer), upgrade.limits(), socket);
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
    deadline().move(time, ctx::close);
    intake().want();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }
}

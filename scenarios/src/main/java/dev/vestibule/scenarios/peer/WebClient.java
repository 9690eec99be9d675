package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.scenarios.wire.Wires;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A web client at the unit's HTTP port. It keeps its connection for as long as the unit does. */
public final class WebClient {

  private static final int LARGEST_ANSWER = 64 << 20;

  private final Wires wires;
  private final int port;
  private Optional<Channel> connection = Optional.empty();

  /** A client of whatever listens at this port of the unit. */
  public WebClient(Wires wires, int port) {
    this.wires = wires;
    this.port = port;
  }

  /** Gets a page; empty if nobody answers. */
  public Optional<Reply> get(String target) {
    return send("GET", target, Map.of(), "");
  }

  /** Posts a body; empty if nobody answers. */
  public Optional<Reply> post(String target, String contentType, String body) {
    return send("POST", target, Map.of("Content-Type", contentType), body);
  }

  /** Posts a form of two parts, a call and a file; empty if nobody answers. */
  public Optional<Reply> upload(String target, String json, byte[] file) {
    var form = new FileForm(json, file);
    return send("POST", target, Map.of("Content-Type", form.contentType()), form.body());
  }

  /** Sends a request; empty if nobody answers. */
  public Optional<Reply> send(
      String method, String target, Map<String, String> headers, String body) {
    return send(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a request; empty if nobody answers. */
  public Optional<Reply> send(
      String method, String target, Map<String, String> headers, byte[] bytes) {
    var request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1,
            HttpMethod.valueOf(method),
            target,
            Unpooled.wrappedBuffer(bytes));
    request.headers().set(HttpHeaderNames.HOST, "unit");
    if (bytes.length > 0) request.headers().set(HttpHeaderNames.CONTENT_LENGTH, bytes.length);
    headers.forEach(request.headers()::set);
    return wires
        .await(
            connected()
                .thenCompose(channel -> exchange(channel, request))
                .thenApply(Optional::of)
                .exceptionally(unanswered -> Optional.empty()))
        .flatMap(reply -> reply);
  }

  /**
   * Sends these bytes over a connection of their own; what comes back until the unit closes it,
   * empty if it does not or nobody answers.
   */
  public Optional<String> raw(String bytes) {
    return wires
        .await(open(bytes).thenApply(Optional::of).exceptionally(refused -> Optional.empty()))
        .flatMap(all -> all);
  }

  /** As {@link #raw}, without waiting. */
  public CompletableFuture<String> open(String bytes) {
    var collector = new Collector();
    return dial(pipeline(channel -> channel.pipeline().addLast(collector)))
        .thenCompose(
            channel -> {
              channel.writeAndFlush(Unpooled.copiedBuffer(bytes, StandardCharsets.ISO_8859_1));
              return collector.all();
            });
  }

  /** Closes the connection. */
  public void close() {
    connection.ifPresent(Channel::close);
    connection = Optional.empty();
  }

  private CompletableFuture<Reply> exchange(Channel channel, FullHttpRequest request) {
    connection = Optional.of(channel);
    var coming = new CompletableFuture<Reply>();
    channel.pipeline().get(Answers.class).expect(coming);
    channel.writeAndFlush(request);
    return coming;
  }

  private CompletableFuture<Channel> connected() {
    return connection
        .filter(Channel::isActive)
        .map(CompletableFuture::completedFuture)
        .orElseGet(
            () ->
                dial(
                    pipeline(
                        channel ->
                            channel
                                .pipeline()
                                .addLast(
                                    new HttpClientCodec(),
                                    new HttpObjectAggregator(LARGEST_ANSWER),
                                    new Answers()))));
  }

  private CompletableFuture<Channel> dial(ChannelInitializer<Channel> pipeline) {
    Optional<NetAddress> unit = wires.reach(port);
    if (unit.isEmpty()) return CompletableFuture.failedFuture(new ConnectException("no port"));
    return wires.others().dial(unit.get(), pipeline);
  }

  private static ChannelInitializer<Channel> pipeline(Consumer<Channel> initializer) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        initializer.accept(channel);
      }
    };
  }
}

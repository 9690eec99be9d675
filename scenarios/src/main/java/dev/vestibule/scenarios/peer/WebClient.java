package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Net;
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
import io.netty.handler.ssl.SslHandler;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * A web client at a port of the unit. It keeps its connection for as long as the unit does, and
 * logs in when it is asked to.
 */
public final class WebClient {

  private static final int LARGEST_ANSWER = 64 << 20;

  private final Wires wires;
  private final Supplier<Net> computer;
  private final int port;
  private final Optional<Proof> proof;
  private final Optional<TlsClient> tls;
  private Optional<Channel> connection = Optional.empty();

  /** A client of whatever listens at this port of the unit. */
  public WebClient(Wires wires, int port) {
    this(wires, port, Optional.empty(), List.of());
  }

  /**
   * A client of whatever listens at this port of the unit.
   *
   * @param login the account it has there
   * @param tls versions of TLS it speaks, such as {@code TLSv1.3}; none means plain HTTP
   */
  public WebClient(Wires wires, int port, Optional<Login> login, List<String> tls) {
    this(wires, wires::others, port, login, tls);
  }

  /**
   * @param computer where the client runs at the moment
   */
  WebClient(
      Wires wires, Supplier<Net> computer, int port, Optional<Login> login, List<String> tls) {
    this.wires = wires;
    this.computer = computer;
    this.port = port;
    this.proof = login.map(Proof::new);
    this.tls = tls.isEmpty() ? Optional.empty() : Optional.of(new TlsClient(tls));
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
    return send(target, new FileForm(Optional.of(json), file));
  }

  /** Posts a form of a file alone; empty if nobody answers. */
  public Optional<Reply> upload(String target, byte[] file) {
    return send(target, new FileForm(Optional.empty(), file));
  }

  private Optional<Reply> send(String target, FileForm form) {
    return send("POST", target, Map.of("Content-Type", form.contentType()), form.body());
  }

  /** Sends a request; empty if nobody answers. */
  public Optional<Reply> send(
      String method, String target, Map<String, String> headers, String body) {
    return send(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a request; empty if nobody answers. */
  public Optional<Reply> send(
      String method, String target, Map<String, String> headers, byte[] body) {
    Optional<Reply> reply = once(method, target, headers, body);
    boolean asked =
        reply.filter(it -> challenged(it.status(), it.all("WWW-Authenticate"))).isPresent();
    return asked ? once(method, target, headers, body) : reply;
  }

  private Optional<Reply> once(
      String method, String target, Map<String, String> headers, byte[] bytes) {
    var request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1,
            HttpMethod.valueOf(method),
            target,
            Unpooled.wrappedBuffer(bytes));
    request.headers().set(HttpHeaderNames.HOST, "unit");
    if (bytes.length > 0) request.headers().set(HttpHeaderNames.CONTENT_LENGTH, bytes.length);
    proof
        .flatMap(own -> own.header(method, target))
        .ifPresent(header -> request.headers().set(HttpHeaderNames.AUTHORIZATION, header));
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

  /** Gets an answer that flows, over a connection of its own; empty if nobody answers. */
  public Optional<FlowingReply> follow(String target) {
    Optional<FlowingReply> reply = followOnce(target);
    boolean asked =
        reply.filter(it -> challenged(it.status(), it.all("WWW-Authenticate"))).isPresent();
    return asked ? followOnce(target) : reply;
  }

  /** Whether this client can prove who it is to a server that has asked for it. */
  private boolean challenged(int status, List<String> challenges) {
    return status == 401 && proof.map(own -> own.challenged(challenges)).orElse(false);
  }

  /** Asks for a WebSocket, over a connection of its own; empty if nobody answers. */
  public Optional<WebSocketTalk> talk(String target) {
    Optional<WebSocketTalk> talk = talkOnce(target);
    boolean asked = talk.filter(it -> challenged(it.status(), it.challenges())).isPresent();
    return asked ? talkOnce(target) : talk;
  }

  private Optional<WebSocketTalk> talkOnce(String target) {
    Optional<String> authorization = proof.flatMap(own -> own.header("GET", target));
    var talk = new WebSocketTalk(wires, target, authorization);
    return wires
        .await(
            dial(pipeline(
                    channel ->
                        channel
                            .pipeline()
                            .addLast(
                                new HttpClientCodec(),
                                new HttpObjectAggregator(LARGEST_ANSWER),
                                talk)))
                .thenCompose(talk::begin)
                .thenApply(Optional::of)
                .exceptionally(unanswered -> Optional.empty()))
        .flatMap(it -> it);
  }

  private Optional<FlowingReply> followOnce(String target) {
    var reply = new FlowingReply(wires);
    var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, target);
    request.headers().set(HttpHeaderNames.HOST, "unit");
    proof
        .flatMap(own -> own.header("GET", target))
        .ifPresent(header -> request.headers().set(HttpHeaderNames.AUTHORIZATION, header));
    return wires
        .await(
            dial(pipeline(channel -> channel.pipeline().addLast(new HttpClientCodec(), reply)))
                .thenCompose(
                    channel -> {
                      channel.writeAndFlush(request);
                      return reply.begun();
                    })
                .thenApply(Optional::of)
                .exceptionally(unanswered -> Optional.empty()))
        .flatMap(it -> it);
  }

  /** Whether there is a connection, of a request before. */
  public boolean isConnected() {
    return connection.filter(Channel::isActive).isPresent();
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
    return computer.get().dial(unit.get(), pipeline);
  }

  /** The certificate the unit has shown; empty over plain HTTP or without a connection. */
  public Optional<X509Certificate> certificate() {
    return session()
        .map(
            session -> {
              try {
                return (X509Certificate) session.getPeerCertificates()[0];
              } catch (SSLPeerUnverifiedException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** The version of TLS that is spoken; empty over plain HTTP or without a connection. */
  public Optional<String> tlsVersion() {
    return session().map(SSLSession::getProtocol);
  }

  private Optional<SSLSession> session() {
    return connection
        .map(channel -> channel.pipeline().get(SslHandler.class))
        .map(handler -> handler.engine().getSession());
  }

  private ChannelInitializer<Channel> pipeline(Consumer<Channel> initializer) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        tls.ifPresent(end -> channel.pipeline().addLast(end.handler(channel.alloc())));
        initializer.accept(channel);
      }
    };
  }
}

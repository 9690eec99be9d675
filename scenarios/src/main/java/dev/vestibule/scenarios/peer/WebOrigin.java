package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.auth.Credentials;
import dev.vestibule.device.protocols.auth.DigestAlgorithm;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A web server on the network: says hello, unless a page was put there, and keeps what it saw. */
public final class WebOrigin {

  private static final String REALM = "origin";
  private static final String NONCE = "b2d7e0f1";

  private final NetAddress address;
  private final boolean secure;
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final Map<String, Function<Seen, Page>> pages = new ConcurrentHashMap<>();
  private final Map<String, BiConsumer<ServedTalk, String>> sockets = new ConcurrentHashMap<>();
  private volatile Optional<Login> login = Optional.empty();

  /**
   * A request that came.
   *
   * @param headers by name in lower case
   */
  public record Seen(String method, String target, Map<String, String> headers, String body) {}

  /** What is answered. */
  public record Page(int status, Map<String, String> headers, String body) {}

  /**
   * A server on this host.
   *
   * @param port 0 for any that is free
   * @param tls what it shows; empty for plain HTTP
   */
  public WebOrigin(Net net, int port, Optional<ServerTls> tls) {
    secure = tls.isPresent();
    address = WebHost.open(net, port, tls, Desk::new);
  }

  /** Where it is reached. */
  public NetAddress address() {
    return address;
  }

  /** Whether that is over TLS. */
  public boolean secure() {
    return secure;
  }

  /** What came so far. */
  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  /** Puts a page there. */
  public void answers(String target, Page page) {
    answers(target, request -> page);
  }

  /** Puts something there that answers each request in its own way. */
  public void answers(String target, Function<Seen, Page> desk) {
    pages.put(target, desk);
  }

  /** Puts a WebSocket there. */
  public void talks(String target, BiConsumer<ServedTalk, String> hearer) {
    sockets.put(target, hearer);
  }

  /** Wants this login for everything from now on. */
  public void wants(Login login) {
    this.login = Optional.of(login);
  }

  private Page answer(Seen request) {
    if (!isRefused(request)) {
      return pages
          .getOrDefault(request.target, any -> new Page(200, Map.of(), "hello"))
          .apply(request);
    }
    boolean basic = login.filter(it -> it.scheme() == Login.Scheme.BASIC).isPresent();
    String challenge =
        basic
            ? "Basic realm=\"" + REALM + "\""
            : "Digest realm=\"%s\", nonce=\"%s\", qop=\"auth\", algorithm=SHA-256"
                .formatted(REALM, NONCE);
    return new Page(401, Map.of("WWW-Authenticate", challenge), "who are you?");
  }

  private boolean isRefused(Seen request) {
    return login.filter(it -> !proves(request, it)).isPresent();
  }

  private static boolean proves(Seen request, Login login) {
    return Credentials.parse(request.headers.getOrDefault("authorization", ""))
        .filter(
            given ->
                switch (given) {
                  case Credentials.Basic(String user, String password) ->
                      login.scheme() == Login.Scheme.BASIC
                          && user.equals(login.user())
                          && password.equals(login.password());
                  case Credentials.Digest digest ->
                      login.scheme() != Login.Scheme.BASIC
                          && digest.algorithm() == DigestAlgorithm.SHA_256
                          && digest.nonce().equals(NONCE)
                          && digest
                              .response()
                              .equals(
                                  digest.expected(
                                      digest
                                          .algorithm()
                                          .secret(login.user(), REALM, login.password()),
                                      request.method));
                })
        .isPresent();
  }

  private final class Desk extends SimpleChannelInboundHandler<FullHttpRequest> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
      Map<String, String> headers = new TreeMap<>();
      request
          .headers()
          .forEach(it -> headers.put(it.getKey().toLowerCase(Locale.ROOT), it.getValue()));
      var came =
          new Seen(
              request.method().name(), request.uri(), headers, request.content().toString(UTF_8));
      seen.add(came);
      BiConsumer<ServedTalk, String> hearer = sockets.get(came.target);
      if (hearer != null && headers.containsKey("upgrade") && !isRefused(came)) {
        ServedTalk.agree(ctx, request, hearer);
        return;
      }
      Page page = answer(came);
      var answer =
          new DefaultFullHttpResponse(
              HttpVersion.HTTP_1_1,
              HttpResponseStatus.valueOf(page.status),
              Unpooled.copiedBuffer(page.body, UTF_8));
      page.headers.forEach(answer.headers()::set);
      answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes());
      ctx.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ctx.close();
    }
  }
}

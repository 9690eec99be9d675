package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.WebSocket;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an HTTP connection becomes a WebSocket. Source: RFC 6455, 4.2. */
final class Handshake {

  private static final String VERSION = "13";
  private static final int KEY = 16;

  private Handshake() {}

  /** Why a request cannot become a WebSocket; nothing if it can. */
  static Optional<Response> refusal(HttpRequest request) {
    HttpHeaders headers = request.headers();
    if (!request.method().equals(HttpMethod.GET)
        || !request.protocolVersion().equals(HttpVersion.HTTP_1_1)
        || HttpUtil.isTransferEncodingChunked(request)
        || HttpUtil.getContentLength(request, 0L) > 0) {
      return Optional.of(Response.page(400));
    }
    if (!headers.containsValue(HttpHeaderNames.UPGRADE, "websocket", true)
        || !headers.containsValue(HttpHeaderNames.CONNECTION, "upgrade", true)) {
      return Optional.of(Response.page(426).with("Upgrade", "websocket"));
    }
    List<String> versions = headers.getAll(HttpHeaderNames.SEC_WEBSOCKET_VERSION);
    if (!versions.equals(List.of(VERSION))) {
      return Optional.of(
          Response.page(426).with("Upgrade", "websocket").with("Sec-WebSocket-Version", VERSION));
    }
    List<String> keys = headers.getAll(HttpHeaderNames.SEC_WEBSOCKET_KEY);
    if (keys.size() != 1 || !isKey(keys.getFirst())) return Optional.of(Response.page(400));
    return isForeign(headers) ? Optional.of(Response.page(403)) : Optional.empty();
  }

  private static boolean isKey(String key) {
    try {
      return Base64.getDecoder().decode(key.strip()).length == KEY;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /**
   * Whether a browser asks on behalf of another site, which would use the login of whoever sits
   * before it. That there is no origin, or the unit's own, proves nothing and gives no rights.
   */
  private static boolean isForeign(HttpHeaders headers) {
    Optional<String> origin = Optional.ofNullable(headers.get(HttpHeaderNames.ORIGIN));
    if (origin.isEmpty() || !headers.contains(HttpHeaderNames.AUTHORIZATION)) return false;
    String host = headers.get(HttpHeaderNames.HOST, "").toLowerCase(Locale.ROOT);
    try {
      String named = URI.create(origin.get()).getRawAuthority();
      return named == null || !named.toLowerCase(Locale.ROOT).equals(host);
    } catch (IllegalArgumentException malformed) {
      return true;
    }
  }

  /**
   * Says that the connection is a WebSocket from now on, and puts the socket in the place of what
   * spoke HTTP.
   *
   * @param told headers of the answer
   */
  static void perform(
      ChannelHandlerContext ctx,
      HttpRequest request,
      HttpHeaders told,
      WebSocket.Limits limits,
      ChannelSocket socket) {
    FullHttpRequest whole =
        new DefaultFullHttpRequest(
            request.protocolVersion(),
            request.method(),
            request.uri(),
            Unpooled.EMPTY_BUFFER,
            request.headers(),
            new DefaultHttpHeaders());
    var frames =
        WebSocketDecoderConfig.newBuilder()
            .maxFramePayloadLength(limits.largestMessage())
            .withUTF8Validator(false)
            .build();
    new WebSocketServerHandshaker13("", null, frames)
        .handshake(ctx.channel(), whole, told, ctx.newPromise())
        .addListener(
            done -> {
              if (!done.isSuccess()) {
                ctx.close();
                return;
              }
              ctx.pipeline()
                  .addLast(
                      new Utf8FrameValidator(true),
                      new WebSocketFrameAggregator(limits.largestMessage()),
                      socket);
              ctx.pipeline().remove(ctx.handler());
              socket.open();
            });
  }
}

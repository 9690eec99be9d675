package dev.vestibule.device.servers.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.OptionalInt;

/** Looks over the head of a request before anything of its body is taken. */
final class Head {

  private Head() {}

  /** The status a request is refused with; empty if it is proper. */
  static OptionalInt refusal(HttpRequest request) {
    if (request.decoderResult().isFailure()) return malformed(request.decoderResult().cause());
    HttpVersion version = request.protocolVersion();
    if (version.majorVersion() != 1) return OptionalInt.of(505);
    List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
    if (hosts.size() > 1 || hosts.isEmpty() && version.minorVersion() > 0) {
      return OptionalInt.of(400);
    }
    if (request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)) {
      if (version.minorVersion() == 0) return OptionalInt.of(400);
      List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
      if (codings.size() > 1 || !codings.getFirst().equalsIgnoreCase("chunked")) {
        return OptionalInt.of(501);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt malformed(Throwable cause) {
    return OptionalInt.of(
        switch (cause) {
          case TooLongHttpLineException line -> 414;
          case TooLongHttpHeaderException headers -> 431;
          default -> 400;
        });
  }
}

package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.Response.Whole;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;

/**
 * Makes of an endpoint's answer what goes over the wire. Names of headers are written as Apache
 * writes them: not every client knows that their case does not matter.
 */
final class Replies {

  private Replies() {}

  /**
   * An answer with all its bytes.
   *
   * @param withBody whether they are sent; to HEAD they are not
   * @param range what the client asked for
   */
  static FullHttpResponse whole(
      Response answer, Whole body, boolean withBody, Optional<String> range) {
    byte[] bytes = body.bytes();
    Optional<String> wanted = answer.status() == 200 ? range : Optional.empty();
    return switch (ByteRange.of(wanted, bytes.length)) {
      case ByteRange.Everything all ->
          full(answer, answer.status(), Unpooled.wrappedBuffer(bytes), withBody);
      case ByteRange.Part(ByteRange part) -> {
        ByteBuf slice = Unpooled.wrappedBuffer(bytes, part.first(), part.length());
        FullHttpResponse reply = full(answer, 206, slice, withBody);
        reply
            .headers()
            .set("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + bytes.length);
        yield reply;
      }
      case ByteRange.Beyond beyond -> {
        FullHttpResponse reply = full(answer, 416, Unpooled.EMPTY_BUFFER, withBody);
        reply.headers().set("Content-Range", "bytes */" + bytes.length);
        yield reply;
      }
    };
  }

  /** The beginning of an answer that flows until the connection is closed. */
  static HttpResponse flowing(Response answer) {
    var reply =
        new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(answer.status()));
    dress(reply, answer);
    return reply;
  }

  /** The headers of an answer that makes the connection something else. */
  static HttpHeaders upgrading(Response answer) {
    var headers = new DefaultHttpHeaders();
    answer.headers().forEach(headers::set);
    return headers;
  }

  private static FullHttpResponse full(
      Response answer, int status, ByteBuf bytes, boolean withBody) {
    var reply =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(status),
            withBody ? bytes : Unpooled.EMPTY_BUFFER);
    dress(reply, answer);
    reply.headers().setInt(Headers.CONTENT_LENGTH, bytes.readableBytes());
    return reply;
  }

  private static void dress(HttpResponse reply, Response answer) {
    reply.headers().set(Headers.CONTENT_TYPE, answer.contentType());
    Headers.OF_EVERY_ANSWER.forEach(reply.headers()::set);
    answer.headers().forEach((name, value) -> reply.headers().set(name, value));
  }
}

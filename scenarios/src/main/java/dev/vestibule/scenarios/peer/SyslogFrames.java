package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes lines out of a stream as servers do: digits and a blank before a line count its octets,
 * otherwise it ends with a line feed. Source: RFC 6587, 3.4.
 */
final class SyslogFrames extends ByteToMessageDecoder {

  private static final int LONGEST = 8_192;

  private final Consumer<String> line;

  SyslogFrames(Consumer<String> line) {
    this.line = line;
  }

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf bytes, List<Object> out) {
    int digits = 0;
    while (digits < bytes.readableBytes() && isDigit(bytes.getByte(bytes.readerIndex() + digits))) {
      digits++;
    }
    if (digits == bytes.readableBytes()) return;
    if (digits > 0 && bytes.getByte(bytes.readerIndex() + digits) == ' ') counted(bytes, digits);
    else ended(bytes);
  }

  private void counted(ByteBuf bytes, int digits) {
    int length = Integer.parseInt(bytes.toString(bytes.readerIndex(), digits, UTF_8));
    if (length > LONGEST) throw new IllegalStateException("a line of " + length + " octets");
    if (bytes.readableBytes() < digits + 1 + length) return;
    bytes.skipBytes(digits + 1);
    line.accept(bytes.readString(length, UTF_8));
  }

  private void ended(ByteBuf bytes) {
    int length = bytes.bytesBefore((byte) '\n');
    if (length < 0) return;
    line.accept(bytes.readString(length, UTF_8));
    bytes.skipBytes(1);
  }

  private static boolean isDigit(byte it) {
    return it >= '0' && it <= '9';
  }
}

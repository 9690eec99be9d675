package dev.vestibule.device.services.certificates.tls;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/**
 * Hangs up on a client of TLS 1.2 that wants to shake hands again: that costs the unit much more
 * than the client. Looks at the types of records alone. After its ChangeCipherSpec a client sends
 * one handshake record more, its Finished, or in TLS 1.3 its second ClientHello; later ones of TLS
 * 1.3 are not seen as such. Source: RFC 5246, 6.2.1 and 7.4.9; RFC 8446, D.4.
 */
final class NoRenegotiation extends ChannelInboundHandlerAdapter {

  private static final int HEADER = 5;
  private static final int CHANGE_CIPHER_SPEC = 20;
  private static final int HANDSHAKE = 22;

  private int type;
  private int length;
  private int headerLeft = HEADER;
  private int bodyLeft;
  private boolean changed;
  private boolean finished;

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (message instanceof ByteBuf bytes && asksAgain(bytes)) {
      ReferenceCountUtil.release(message);
      ctx.close();
      return;
    }
    ctx.fireChannelRead(message);
  }

  private boolean asksAgain(ByteBuf bytes) {
    int at = bytes.readerIndex();
    while (at < bytes.writerIndex()) {
      if (bodyLeft > 0) {
        int step = Math.min(bodyLeft, bytes.writerIndex() - at);
        bodyLeft -= step;
        at += step;
      } else if (begins(bytes.getUnsignedByte(at++))) {
        return true;
      }
    }
    return false;
  }

  /** Takes one byte of a record's header; true if the record is one too many. */
  private boolean begins(int value) {
    if (headerLeft == HEADER) type = value;
    if (headerLeft <= 2) length = length << 8 & 0xFFFF | value;
    if (--headerLeft > 0) return false;
    headerLeft = HEADER;
    bodyLeft = length;
    length = 0;
    boolean again = type == HANDSHAKE && finished;
    if (type == HANDSHAKE && changed) finished = true;
    if (type == CHANGE_CIPHER_SPEC) changed = true;
    return again;
  }
}

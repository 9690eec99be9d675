package dev.vestibule.device.kernel.net;

import dev.vestibule.device.kernel.net.Tap.Packet;
import dev.vestibule.device.kernel.net.Tap.Sign;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/**
 * Tells a tap of one connection as TCP would have shown it: the handshake, what either side said,
 * and the end. Sits next to the cable, so it sees what is on the wire.
 */
final class Wiretap extends ChannelDuplexHandler {

  private static final byte[] NOTHING = {};

  private final Tap tap;
  private final boolean dialled;
  private int sent;
  private int received;
  private boolean open;
  private boolean closing;

  /**
   * @param dialled whether this host made the connection
   */
  Wiretap(Tap tap, boolean dialled) {
    this.tap = tap;
    this.dialled = dialled;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    Ends ends = Ends.of(ctx.channel());
    sent = 1_000 * ends.own().port();
    received = 1_000 * ends.peer().port();
    saw(ends, dialled, Sign.SYN, NOTHING);
    advance(dialled, 1);
    saw(ends, !dialled, Sign.SYN_ACK, NOTHING);
    advance(!dialled, 1);
    saw(ends, dialled, Sign.ACK, NOTHING);
    open = true;
    ctx.fireChannelActive();
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (message instanceof ByteBuf bytes) data(ctx, false, bytes);
    ctx.fireChannelRead(message);
  }

  @Override
  public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
    if (message instanceof ByteBuf bytes) data(ctx, true, bytes);
    ctx.write(message, promise);
  }

  @Override
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) {
    closing = true;
    ctx.close(promise);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    if (open) {
      Ends ends = Ends.of(ctx.channel());
      saw(ends, closing, Sign.FIN, NOTHING);
      advance(closing, 1);
      saw(ends, !closing, Sign.FIN, NOTHING);
      advance(!closing, 1);
      saw(ends, closing, Sign.ACK, NOTHING);
    }
    ctx.fireChannelInactive();
  }

  private void data(ChannelHandlerContext ctx, boolean out, ByteBuf bytes) {
    if (!bytes.isReadable()) return;
    byte[] payload = ByteBufUtil.getBytes(bytes);
    saw(Ends.of(ctx.channel()), out, Sign.DATA, payload);
    advance(out, payload.length);
  }

  private void saw(Ends ends, boolean out, Sign sign, byte[] payload) {
    tap.saw(
        new Packet(
            out ? ends.own() : ends.peer(),
            out ? ends.peer() : ends.own(),
            out,
            sign,
            out ? sent : received,
            out ? received : sent,
            payload));
  }

  private void advance(boolean out, int bytes) {
    if (out) sent += bytes;
    else received += bytes;
  }
}

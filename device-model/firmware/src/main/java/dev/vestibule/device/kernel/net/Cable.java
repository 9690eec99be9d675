package dev.vestibule.device.kernel.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.net.SocketException;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

/**
 * The first handler of every channel of the device: lets bytes pass as the line allows. A lost
 * packet is sent again after a while, as TCP does, and all behind it wait; a connection that gets
 * nothing through for too long breaks. Anything but bytes is refused: over memory a peer would
 * otherwise receive objects that no socket could carry.
 */
final class Cable extends ChannelDuplexHandler {

  /** First retransmission timeout; doubles each time. Source: RFC 6298, floor as in Linux. */
  private static final long RESEND_NANOS = 200_000_000L;

  /** Attempts before a connection breaks. Source: Linux, tcp_retries2. */
  private static final int MOST_ATTEMPTS = 15;

  /** The timeout doubles up to this often: at most 102 s. Source: Linux, TCP_RTO_MAX is 120 s. */
  private static final int MOST_DOUBLINGS = 9;

  /** Packets that may wait on one side. */
  private static final int MOST_WAITING = 1_024;

  private final Line line;
  private final Lane in = new Lane();
  private final Lane out = new Lane();
  private Flushing flushing = Flushing.NO;

  private enum Flushing {
    NO,
    ONCE,
    AND_AGAIN
  }

  Cable(Line line) {
    this.line = line;
  }

  private record Packet(long due, Runnable pass, Runnable drop) {}

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object bytes) {
    if (in.isOpen()) {
      ctx.fireChannelRead(bytes);
      return;
    }
    in.send(
        ctx,
        new Packet(
            arrival(ctx),
            () -> {
              ctx.fireChannelRead(bytes);
              ctx.fireChannelReadComplete();
            },
            () -> ReferenceCountUtil.release(bytes)));
  }

  /** What passes at once is flushed by whoever wrote it, what passes later by itself. */
  @Override
  public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
    if (!(message instanceof ByteBuf)) {
      ReferenceCountUtil.release(message);
      promise.setFailure(
          new IllegalArgumentException("not bytes: " + message.getClass().getName()));
      return;
    }
    if (out.isOpen()) {
      ctx.write(message, promise);
      return;
    }
    out.send(
        ctx,
        new Packet(
            arrival(ctx),
            () -> {
              ctx.write(message, promise);
              flush(ctx);
            },
            () -> {
              ReferenceCountUtil.release(message);
              promise.tryFailure(new SocketException("connection broken"));
            }));
  }

  /**
   * Flushes again what was to be flushed meanwhile: in memory the peer reads, and may answer and be
   * answered, before a flush is over, and Netty overlooks a flush within a flush.
   */
  @Override
  public void flush(ChannelHandlerContext ctx) {
    if (flushing != Flushing.NO) {
      flushing = Flushing.AND_AGAIN;
      return;
    }
    do {
      flushing = Flushing.ONCE;
      ctx.flush();
    } while (flushing == Flushing.AND_AGAIN);
    flushing = Flushing.NO;
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    in.drop();
    out.drop();
  }

  private long arrival(ChannelHandlerContext ctx) {
    return ctx.executor().ticker().nanoTime() + line.delay().toNanos();
  }

  /** One direction. */
  private final class Lane {
    private final ArrayDeque<Packet> waiting = new ArrayDeque<>();
    private int attempts;

    /** Whether what comes now has arrived: nothing waits before it, and the line lets it pass. */
    boolean isOpen() {
      if (!waiting.isEmpty() || !line.delay().isZero()) return false;
      if (line.lost()) attempts = 1;
      return attempts == 0;
    }

    void send(ChannelHandlerContext ctx, Packet packet) {
      if (waiting.size() >= MOST_WAITING) {
        packet.drop.run();
        ctx.close();
        return;
      }
      waiting.add(packet);
      if (waiting.size() > 1) return;
      if (attempts == 0) attempt(ctx);
      else later(ctx, RESEND_NANOS);
    }

    /** Passes on what has arrived, in order; sees to it that it is called again for the rest. */
    private void attempt(ChannelHandlerContext ctx) {
      for (Packet first = waiting.peek(); first != null; first = waiting.peek()) {
        long travel = first.due - ctx.executor().ticker().nanoTime();
        if (travel > 0) {
          later(ctx, travel);
          return;
        }
        if (line.lost()) {
          if (++attempts > MOST_ATTEMPTS) ctx.close();
          else later(ctx, RESEND_NANOS << Math.min(attempts - 1, MOST_DOUBLINGS));
          return;
        }
        attempts = 0;
        waiting.remove();
        first.pass.run();
      }
    }

    private void later(ChannelHandlerContext ctx, long nanos) {
      ctx.executor().schedule(() -> attempt(ctx), nanos, TimeUnit.NANOSECONDS);
    }

    void drop() {
      for (Packet packet = waiting.poll(); packet != null; packet = waiting.poll()) {
        packet.drop.run();
      }
    }
  }
}

package dev.vestibule.device.servers.http;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.vestibule.device.kernel.web.Outlet;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * Writes a flowing answer to a client. Netty's high-water mark of the channel bounds what waits for
 * a slow one.
 */
final class ChannelOutlet implements Outlet {

  private final Channel channel;
  private final Executor loop;
  private final Duration patience;
  private boolean stalled;

  /**
   * @param patience with a client that takes nothing; its connection is then closed
   */
  ChannelOutlet(Channel channel, Executor loop, Duration patience) {
    this.channel = channel;
    this.loop = loop;
    this.patience = patience;
  }

  @Override
  public boolean offer(byte[] bytes) {
    if (!channel.isActive()) return false;
    if (!channel.isWritable()) {
      if (!stalled) channel.eventLoop().schedule(this::giveUp, patience.toMillis(), MILLISECONDS);
      stalled = true;
      return false;
    }
    stalled = false;
    channel.writeAndFlush(Unpooled.wrappedBuffer(bytes));
    return true;
  }

  private void giveUp() {
    if (!channel.isWritable()) channel.close();
  }

  @Override
  public void end() {
    channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
  }

  @Override
  public void whenEnded(Runnable work) {
    channel.closeFuture().addListener(closed -> loop.execute(work));
  }
}

package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.channel.DefaultChannelPromise;
import io.netty.channel.IoEventLoop;
import io.netty.channel.IoEventLoopGroup;
import io.netty.channel.IoHandle;
import io.netty.channel.IoHandler;
import io.netty.channel.IoRegistration;
import io.netty.channel.local.LocalIoHandler;
import io.netty.util.concurrent.AbstractScheduledEventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.ImmediateEventExecutor;
import io.netty.util.concurrent.Promise;
import io.netty.util.concurrent.Ticker;
import java.util.ArrayDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Netty's event loop without a thread: it works in turns that it books when something is ready and
 * for its next deadline, on the ticker of whoever gives the turns. Netty's own {@code
 * ManualIoEventLoop} is bound to one thread for life, while the turns of a board may be given by
 * any, one after the other; therefore a thread is <em>in</em> this loop only during a turn, and all
 * that comes from elsewhere is queued.
 */
@SuppressWarnings("deprecation") // Netty's bootstraps still register channels by the old methods
final class TurnLoop extends AbstractScheduledEventExecutor implements IoEventLoop {

  private static final long NEVER = -1;
  private static final Runnable NOTHING = () -> {};

  private final Turns turns;
  private final Ticker ticker;
  private final IoHandler channels;
  private final Promise<Void> ended = ImmediateEventExecutor.INSTANCE.newPromise();
  private final ArrayDeque<Runnable> ready = new ArrayDeque<>();
  private boolean booked;
  private long deadline = NEVER;
  private Runnable unbook = NOTHING;
  private volatile @Nullable Thread turn;
  private volatile boolean closed;

  TurnLoop(Turns turns) {
    this.turns = turns;
    this.ticker = new TurnTicker(turns);
    this.channels = LocalIoHandler.newFactory().newHandler(this);
  }

  @Override
  public boolean inEventLoop(Thread thread) {
    return turn == thread;
  }

  @Override
  public Ticker ticker() {
    return ticker;
  }

  @Override
  public void execute(Runnable task) {
    synchronized (ready) {
      if (closed) throw new RejectedExecutionException("the network is gone");
      ready.add(task);
      if (booked || inEventLoop()) return;
      booked = true;
    }
    turns.at(turns.nanos(), this::turn);
  }

  private void turn() {
    turn = Thread.currentThread();
    try {
      for (Runnable task = poll(); task != null; task = poll()) safeExecute(task);
    } finally {
      turn = null;
    }
    bookDeadline();
  }

  private @Nullable Runnable poll() {
    Runnable due = pollScheduledTask(ticker.nanoTime());
    if (due != null) return due;
    synchronized (ready) {
      Runnable task = ready.poll();
      if (task == null) booked = false;
      return task;
    }
  }

  /**
   * Books a turn for the next deadline, unless an earlier one is booked already: that one finds
   * nothing to do and books again. So a timer that is set and cancelled for each message costs no
   * booking.
   */
  private void bookDeadline() {
    long next = nextScheduledTaskDeadlineNanos();
    if (next < 0 || next == Long.MAX_VALUE) return; // Netty's ways to say that there is none.
    if (deadline != NEVER && deadline <= next && deadline > turns.nanos()) return;
    unbook.run();
    deadline = next;
    unbook = turns.at(next, this::turn);
  }

  @Override
  public IoEventLoop next() {
    return this;
  }

  @Override
  public IoEventLoopGroup parent() {
    return this;
  }

  @Override
  public ChannelFuture register(Channel channel) {
    return register(new DefaultChannelPromise(channel, this));
  }

  @Override
  public ChannelFuture register(ChannelPromise promise) {
    promise.channel().unsafe().register(this, promise);
    return promise;
  }

  @Override
  public ChannelFuture register(Channel channel, ChannelPromise promise) {
    channel.unsafe().register(this, promise);
    return promise;
  }

  @Override
  public Future<IoRegistration> register(IoHandle handle) {
    Promise<IoRegistration> promise = newPromise();
    try {
      promise.setSuccess(channels.register(handle));
    } catch (Exception refused) {
      promise.setFailure(refused);
    }
    return promise;
  }

  @Override
  public boolean isCompatible(Class<? extends IoHandle> type) {
    return channels.isCompatible(type);
  }

  @Override
  public boolean isIoType(Class<? extends IoHandler> type) {
    return type == LocalIoHandler.class;
  }

  /** Drops all that waits; without effect on channels, which must be closed before. */
  @Override
  public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit) {
    synchronized (ready) {
      closed = true;
      ready.clear();
    }
    unbook.run();
    ended.trySuccess(null);
    return ended;
  }

  @Override
  public void shutdown() {
    shutdownGracefully(0, 0, TimeUnit.SECONDS);
  }

  @Override
  public Future<?> terminationFuture() {
    return ended;
  }

  @Override
  public boolean isShuttingDown() {
    return closed;
  }

  @Override
  public boolean isShutdown() {
    return closed;
  }

  @Override
  public boolean isTerminated() {
    return closed;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return closed;
  }

  /** Netty's sight of the board's clock. */
  private record TurnTicker(Turns turns) implements Ticker {
    @Override
    public long initialNanoTime() {
      return 0;
    }

    @Override
    public long nanoTime() {
      return turns.nanos();
    }

    @Override
    public void sleep(long delay, TimeUnit unit) {
      throw new UnsupportedOperationException("nobody sleeps in device time");
    }
  }
}

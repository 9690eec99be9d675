package dev.vestibule.device.kernel.loop;

import dev.vestibule.hal.DeviceTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs all work of one device, one piece after the other, in the turns the board's alarm gives it.
 * Only {@link #post} may be called from outside the loop. What runs knows its cause: an id of the
 * journal that timers and posts made meanwhile inherit.
 */
public final class DeviceLoop implements Executor {

  /**
   * Work posted from outside at most; what is beyond is refused, so that a flood cannot fill the
   * memory.
   */
  private static final int MOST_POSTED = 100_000;

  private final DeviceTime time;
  private final Failures failures;
  private final TimerQueue timers = new TimerQueue();
  private final ArrayDeque<Runnable> posted = new ArrayDeque<>();
  private long sequence;
  private long cause;
  private volatile boolean stopped;

  /** Is told of work that threw; the loop goes on with the next. */
  public interface Failures {
    void failed(RuntimeException failure);
  }

  public DeviceLoop(DeviceTime time, Failures failures) {
    this.time = time;
    this.failures = failures;
  }

  /** The real-time clock. */
  public Instant now() {
    return time.now();
  }

  /** The monotonic clock. */
  public long nanos() {
    return time.nanos();
  }

  /**
   * Has this done as soon as possible. May be called from any thread.
   *
   * @return false if the device has stopped or too much is waiting; the work is then dropped
   */
  public boolean post(Runnable work) {
    boolean first;
    synchronized (posted) {
      if (stopped || posted.size() >= MOST_POSTED) return false;
      first = posted.isEmpty();
      posted.add(work);
    }
    // Behind others it needs no alarm of its own: theirs is set, or will be by who takes them.
    if (first) time.alarm(time.nanos(), this::turn);
    return true;
  }

  @Override
  public void execute(Runnable work) {
    post(work);
  }

  /** Has this done so long from now. */
  public Timer after(Duration delay, Runnable work) {
    return at(time.nanos() + delay.toNanos(), work);
  }

  /** Has this done at a monotonic time; one that has passed means as soon as possible. */
  public Timer at(long due, Runnable work) {
    var timer = new Timer(timers, time.nanos(), due, sequence++, cause, work);
    timers.add(timer);
    if (timers.first() == timer) arm();
    return timer;
  }

  /** The journal entry that what runs now happens because of; 0 if it has no cause. */
  public long cause() {
    return cause;
  }

  /** Runs this at once with another cause. */
  public void because(long cause, Runnable work) {
    long outer = this.cause;
    this.cause = cause;
    try {
      work.run();
    } finally {
      this.cause = outer;
    }
  }

  /** Timers that wait. */
  public int timers() {
    return timers.size();
  }

  /** What will be seen to happen, in no order. Asked between two turns of the board. */
  public List<Due> due() {
    return timers.told();
  }

  /** Ends everything: nothing posted or due is run any more. */
  public void stop() {
    synchronized (posted) {
      stopped = true;
      posted.clear();
    }
    timers.clear();
  }

  private void turn() {
    try {
      for (Runnable work = next(); work != null; work = next()) run(work);
    } finally {
      arm(); // Even after an Error: others wait behind it.
    }
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      failures.failed(failure);
    } finally {
      cause = 0;
    }
  }

  private @Nullable Runnable next() {
    Timer first = timers.first();
    if (first != null && first.due <= time.nanos()) {
      timers.remove(first);
      cause = first.cause;
      return first.work;
    }
    synchronized (posted) {
      return posted.poll();
    }
  }

  private void arm() {
    Timer first = timers.first();
    if (first != null) time.alarm(first.due, this::turn);
    synchronized (posted) {
      if (posted.isEmpty()) return;
    }
    time.alarm(time.nanos(), this::turn);
  }
}

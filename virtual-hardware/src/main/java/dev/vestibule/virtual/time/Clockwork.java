package dev.vestibule.virtual.time;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that let timelines pass: a few, however many timelines there are. The turns of one
 * timeline come one after the other all the same. A thread starts when a timeline needs it, and
 * ends when none has needed it for a while.
 */
public final class Clockwork {

  private static final int SECONDS_KEPT = 10;

  private final ScheduledThreadPoolExecutor threads;

  /**
   * A clockwork that drives nothing yet.
   *
   * @param threads at most, from 1
   */
  public Clockwork(int threads) {
    this.threads =
        new ScheduledThreadPoolExecutor(
            threads, work -> Thread.ofPlatform().daemon().name("timeline").unstarted(work));
    this.threads.setRemoveOnCancelPolicy(true);
    this.threads.setKeepAliveTime(SECONDS_KEPT, TimeUnit.SECONDS);
    this.threads.allowCoreThreadTimeOut(true);
  }

  /** Lets a timeline pass from now on. */
  public TimelineDriver drive(Timeline timeline, Pace pace) {
    return TimelineDriver.start(threads, timeline, pace);
  }
}

package dev.vestibule.app.demo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How the audience steers a demo. Pausing holds it before the next sentence happens; next and back
 * end the wait. May be used from any thread.
 */
public final class Reins {

  /** How a wait ended. */
  enum Turn {
    ON,
    BACK,
    STOP
  }

  private boolean paused;
  private boolean next;
  private boolean back;
  private boolean stopped;

  /** Holds the demo, or lets it go on by itself. */
  public synchronized void pause(boolean paused) {
    this.paused = paused;
    notifyAll();
  }

  /** Lets the sentence happen that is being read. */
  public synchronized void next() {
    next = true;
    notifyAll();
  }

  /** Goes back to the sentence before. */
  public synchronized void back() {
    back = true;
    notifyAll();
  }

  /** Ends the demo. */
  public synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Waits until the audience has read for this long and is not paused, or steers. */
  synchronized Turn await(Duration pace) {
    long end = System.nanoTime() + pace.toNanos();
    try {
      for (long left = pace.toNanos(); paused || left > 0; left = end - System.nanoTime()) {
        if (next || back || stopped) break;
        if (paused) wait();
        else TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Turn turn = back ? Turn.BACK : Turn.ON;
    if (stopped) turn = Turn.STOP;
    next = false;
    back = false;
    return turn;
  }
}

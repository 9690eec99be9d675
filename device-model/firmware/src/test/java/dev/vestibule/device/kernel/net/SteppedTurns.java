package dev.vestibule.device.kernel.net;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Turns in a time that passes only when it is told to. */
public final class SteppedTurns implements Turns {

  private record Due(long at, long order, Runnable work) {}

  private final PriorityQueue<Due> waiting =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
  private long now;
  private long order;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public Runnable at(long due, Runnable work) {
    var booked = new Due(Math.max(due, now), order++, work);
    waiting.add(booked);
    return () -> waiting.remove(booked);
  }

  public void pass(Duration time) {
    long end = now + time.toNanos();
    for (Due next = waiting.peek(); next != null && next.at <= end; next = waiting.peek()) {
      waiting.remove();
      now = next.at;
      next.work.run();
    }
    now = end;
  }
}

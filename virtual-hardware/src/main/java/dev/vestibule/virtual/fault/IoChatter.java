package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.Wired;
import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A contact that bounces. */
final class IoChatter implements Fault {

  private final BoardPlan plan;
  private final VirtualBoard board;

  IoChatter(BoardPlan plan, VirtualBoard board) {
    this.plan = plan;
    this.board = board;
  }

  @Override
  public Description description() {
    return Description.of(
        "io-chatter",
        "I/O contact bounces",
        "Whenever the circuit changes, it goes back and forth before it stays.",
        Choice.which("io", "Which pin.", plan.ioPorts()),
        new Whole("bounces", "How often it goes back.", 1, 100, 5, "times"),
        new Whole("millis", "How long it stays each time.", 1, 1_000, 2, "ms"));
  }

  @Override
  public Runnable start(Settings settings) {
    var bouncing =
        new Bouncing(
            board.bus().time(),
            board.ioPort(settings.word("io")),
            settings.number("bounces"),
            Duration.ofMillis(settings.number("millis")));
    return bouncing::stop;
  }

  /** The contact while it is bad. */
  private static final class Bouncing {

    private final Timeline time;
    private final VirtualIoPort port;
    private final int bounces;
    private final Duration stay;
    private final List<Booking> booked = new ArrayList<>();
    private final Runnable unwatch;
    private final Runnable unwrap;
    private Wired before;
    private Wired after;
    private boolean back;

    Bouncing(Timeline time, VirtualIoPort port, int bounces, Duration stay) {
      this.time = time;
      this.port = port;
      this.bounces = bounces;
      this.stay = stay;
      before = port.wired();
      after = before;
      unwrap = port.wire().put(wired -> back ? before : wired);
      unwatch = port.onWired(this::bounce);
    }

    void stop() {
      settle();
      unwatch.run();
      unwrap.run();
    }

    private void bounce() {
      if (port.wired().equals(after)) return;
      settle();
      before = after;
      after = port.wired();
      for (int i = 1; i <= 2 * bounces; i++) {
        boolean goesBack = i % 2 == 1;
        booked.add(time.after(stay.multipliedBy(i), () -> turn(goesBack)));
      }
    }

    private void turn(boolean goesBack) {
      back = goesBack;
      port.wire().changed();
    }

    private void settle() {
      booked.forEach(Booking::cancel);
      booked.clear();
      back = false;
    }
  }
}

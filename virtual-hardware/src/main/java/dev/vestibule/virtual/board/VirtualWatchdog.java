package dev.vestibule.virtual.board;

import dev.vestibule.hal.Watchdog;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.time.Booking;
import java.time.Duration;
import java.util.Optional;

/** Bites when it was not kicked in time. A kick costs nothing: the bite looks at the last one. */
public final class VirtualWatchdog implements Watchdog {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Bus bus;
  private final Runnable bite;
  private Optional<Booking> look = Optional.empty();
  private Duration patience = LONGEST;
  private long kicked;

  VirtualWatchdog(Bus bus, Runnable bite) {
    this.bus = bus;
    this.bite = bite;
  }

  @Override
  public void arm(Duration patience) {
    if (patience.compareTo(SHORTEST) < 0 || patience.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("patience is 1 s to 10 min: " + patience);
    }
    this.patience = patience;
    look.ifPresent(Booking::cancel);
    kicked = bus.time().nanos();
    lookAgain();
  }

  @Override
  public void kick() {
    kicked = bus.time().nanos();
  }

  /** Bites now, kicked or not. */
  public void bite() {
    bite.run();
  }

  /** Not armed, as without a program. */
  void reset() {
    look.ifPresent(Booking::cancel);
    look = Optional.empty();
  }

  private void lookAgain() {
    look = Optional.of(bus.time().at(kicked + patience.toNanos(), this::look));
  }

  private void look() {
    if (bus.time().nanos() >= kicked + patience.toNanos()) bite.run();
    else lookAgain();
  }
}

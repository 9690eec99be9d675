package dev.vestibule.scenarios.peer.controller;

import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A door of the controller: its lock, and the monitor that tells whether the leaf is shut. What it
 * comes to is announced. Source of the words: ONVIF, Door control; the times are assumed.
 */
public final class ControlledDoor {

  /** How long the lock stays open for somebody. */
  static final Duration ACCESS_TIME = Duration.ofSeconds(7);

  /** How long the leaf may stand open. */
  static final Duration OPEN_TOO_LONG = Duration.ofSeconds(30);

  private static final Duration WARNING = Duration.ofSeconds(25);

  private final Timeline time;
  private final String token;
  private final Consumer<Announcement> announce;
  private String mode = "Locked";
  private String alarm = "Normal";
  private boolean open;
  private Optional<Runnable> passage = Optional.empty();
  private Runnable notTaken = () -> {};
  private Optional<Booking> relock = Optional.empty();
  private Optional<Booking> warning = Optional.empty();
  private Optional<Booking> tooLong = Optional.empty();

  ControlledDoor(Timeline time, String token, Consumer<Announcement> announce) {
    this.time = time;
    this.token = token;
    this.announce = announce;
  }

  /** DoorMode: Locked, Unlocked, Accessed or Blocked. */
  public String mode() {
    return time.look(() -> mode);
  }

  /** DoorAlarm: Normal, DoorForcedOpen or DoorOpenTooLong. */
  public String alarm() {
    return time.look(() -> alarm);
  }

  /** Whether the lock lets the leaf go. */
  public boolean released() {
    return time.look(this::isReleased);
  }

  private boolean isReleased() {
    return mode.equals("Unlocked") || mode.equals("Accessed");
  }

  /** Whether nobody gets through whatever they show. */
  boolean blocked() {
    return mode.equals("Blocked");
  }

  /**
   * Lets somebody through.
   *
   * @param taken is run if the leaf is opened in time
   * @param notTaken is run if it is not
   */
  void access(Runnable taken, Runnable notTaken) {
    giveUpPassage();
    passage = Optional.of(taken);
    this.notTaken = notTaken;
    if (!mode.equals("Unlocked")) become("Accessed");
    relock.ifPresent(Booking::cancel);
    relock = Optional.of(time.after(ACCESS_TIME, this::accessEnds));
  }

  /** An operator locks it, unlocks it for good, or blocks it: then nobody gets through. */
  public void operate(String wanted) {
    time.act(
        () -> {
          relock.ifPresent(Booking::cancel);
          giveUpPassage();
          become(wanted);
        });
  }

  /** Somebody opens the leaf; against the lock that takes force. */
  public void open() {
    time.act(
        () -> {
          if (open) return;
          open = true;
          state("DoorPhysicalState", "Open");
          passage.ifPresent(Runnable::run);
          passage = Optional.empty();
          if (!isReleased()) alarm("DoorForcedOpen");
          warning = Optional.of(time.after(WARNING, () -> state("DoorWarning", "OpenTooLong")));
          tooLong = Optional.of(time.after(OPEN_TOO_LONG, () -> alarm("DoorOpenTooLong")));
        });
  }

  /** The leaf falls shut. */
  public void close() {
    time.act(
        () -> {
          if (!open) return;
          open = false;
          warning.ifPresent(Booking::cancel);
          tooLong.ifPresent(Booking::cancel);
          state("DoorPhysicalState", "Closed");
          if (!alarm.equals("Normal")) alarm("Normal");
        });
  }

  private void accessEnds() {
    giveUpPassage();
    if (mode.equals("Accessed")) become("Locked");
  }

  private void giveUpPassage() {
    if (passage.isPresent()) notTaken.run();
    passage = Optional.empty();
  }

  private void become(String next) {
    if (mode.equals(next)) return;
    boolean released = isReleased();
    mode = next;
    state("DoorMode", next);
    if (released != isReleased()) {
      state("LockPhysicalState", isReleased() ? "Unlocked" : "Locked");
    }
  }

  private void alarm(String next) {
    alarm = next;
    state("DoorAlarm", next);
  }

  private void state(String what, String state) {
    announce.accept(
        new Announcement("tns1:Door/State/" + what, Map.of("DoorToken", token, "State", state)));
  }
}

package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.Snapshot;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/** Fingers and cards at the unit. What is held stays held until it is let go. */
public final class UnitHands {

  private static final Duration PRESENTED = Duration.ofMillis(300);
  private static final Duration SHOWN = Duration.ofSeconds(3);

  private final Bench bench;
  private final Executor hands;
  private final Set<Character> down = new LinkedHashSet<>();
  private boolean call;
  private boolean control;
  private Optional<Transponder> held = Optional.empty();
  private long heldSince;
  private Optional<Snapshot> saved = Optional.empty();

  UnitHands(Bench bench, Executor hands) {
    this.bench = bench;
    this.hands = hands;
  }

  /** Puts a finger on a key, one of {@code 0-9 * #}; nothing if it is there already. */
  public void press(char key) {
    if (down.add(key)) hands.execute(() -> bench.keypad().press(key));
  }

  /** Lifts the finger off a key. */
  public void release(char key) {
    if (down.remove(key)) hands.execute(() -> bench.keypad().release(key));
  }

  /** Puts a finger on the call button, or lifts it. */
  public void call(boolean pressed) {
    if (call == pressed) return;
    call = pressed;
    hands.execute(pressed ? bench.callButton()::hold : bench.callButton()::release);
  }

  /** Puts a finger on the control button, or lifts it. */
  public void control(boolean pressed) {
    if (control == pressed) return;
    control = pressed;
    hands.execute(pressed ? bench.controlButton()::hold : bench.controlButton()::release);
  }

  /** Holds a card to the reader until it is taken away, or a QR code before the camera for 3 s. */
  public void hold(WalletCard shown) {
    if (shown.thing() instanceof WalletCard.QrCode(String text)) {
      hands.execute(() -> bench.scene().qrCode(text, SHOWN));
    }
    if (shown.thing() instanceof WalletCard.Chip(var chip)) {
      held = Optional.of(chip);
      hands.execute(
          () -> {
            heldSince = bench.clock().nanos();
            bench.card().hold(chip);
          });
    }
  }

  /** Takes away the card that is held; no hand does so sooner than 300 ms after it came. */
  public void takeAway() {
    held.ifPresent(chip -> hands.execute(() -> takeAway(chip)));
    held = Optional.empty();
  }

  private void takeAway(Transponder chip) {
    long left = heldSince + PRESENTED.toNanos() - bench.clock().nanos();
    if (left <= 0) {
      bench.card().takeAway();
      return;
    }
    Runnable unlessAnother =
        () -> {
          if (bench.board().cardReader().present().filter(it -> it == chip).isPresent()) {
            bench.card().takeAway();
          }
        };
    bench.board().bus().time().after(Duration.ofNanos(left), unlessAnother);
  }

  /** Pulls all power and gives it back. */
  public void powerCycle() {
    hands.execute(
        () -> {
          PowerSource source = bench.board().power().read();
          bench.power().cut();
          bench.power().supply(source);
        });
  }

  /** Puts a unit as it leaves the factory in its place. */
  public void fresh() {
    hands.execute(bench::fresh);
  }

  /** Remembers the whole unit. */
  public void save() {
    hands.execute(() -> saved = Optional.of(bench.snapshot()));
  }

  /** Puts the unit that was remembered in its place, if one was. */
  public void restore() {
    hands.execute(() -> saved.ifPresent(bench::restore));
  }

  /** Lets go of everything, as when the window is left. */
  public void letGo() {
    List.copyOf(down).forEach(this::release);
    call(false);
    control(false);
    takeAway();
  }
}

package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.virtual.bench.Bench;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** Fingers and cards at the unit. What is held stays held until it is let go. */
public final class UnitHands {

  private static final Duration PRESENTED = Duration.ofMillis(300);

  private final Bench bench;
  private final Executor hands;
  private final Set<Character> down = new LinkedHashSet<>();
  private boolean call;
  private boolean control;
  private boolean card;

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

  /** Holds a card to the reader for 300 ms. */
  public void present(WalletCard shown) {
    if (shown.thing() instanceof WalletCard.Chip(var chip)) {
      hands.execute(() -> bench.card().hold(chip, PRESENTED));
    }
  }

  /** Holds a card to the reader until it is taken away. */
  public void hold(WalletCard shown) {
    if (shown.thing() instanceof WalletCard.Chip(var chip)) {
      card = true;
      hands.execute(() -> bench.card().hold(chip));
    }
  }

  /** Takes away the card that is held. */
  public void takeAway() {
    if (!card) return;
    card = false;
    hands.execute(bench.card()::takeAway);
  }

  /** Lets go of everything, as when the window is left. */
  public void letGo() {
    List.copyOf(down).forEach(this::release);
    call(false);
    control(false);
    takeAway();
  }
}

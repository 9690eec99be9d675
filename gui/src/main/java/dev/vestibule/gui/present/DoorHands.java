package dev.vestibule.gui.present;

import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.DoorHand;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A hand at the first door; nothing happens if none is wired. */
public final class DoorHands {

  private final Bench bench;
  private final Executor hands;

  DoorHands(Bench bench, Executor hands) {
    this.bench = bench;
    this.hands = hands;
  }

  /** Pulls. */
  public void pull() {
    act(DoorHand::pull);
  }

  /** Opens it by force. */
  public void force() {
    act(DoorHand::force);
  }

  /** Lets it fall shut. */
  public void letGo() {
    act(DoorHand::letGo);
  }

  /** Keeps it open. */
  public void hold() {
    act(DoorHand::holdOpen);
  }

  private void act(Consumer<DoorHand> what) {
    hands.execute(
        () -> {
          if (!bench.wiring().doors().isEmpty()) what.accept(bench.door());
        });
  }
}

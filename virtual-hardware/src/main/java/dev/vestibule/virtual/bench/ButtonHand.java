package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.part.VirtualInput;
import java.time.Duration;

/** A finger on a button. */
public final class ButtonHand {

  private final Doing doing;
  private final String name;
  private final String signal;
  private final VirtualInput<Boolean> button;

  ButtonHand(Doing doing, String name, String signal, VirtualInput<Boolean> button) {
    this.doing = doing;
    this.name = name;
    this.signal = signal;
    this.button = button;
  }

  /** Presses for so long. */
  public void press(Duration duration) {
    Doing.checked(duration);
    doing.now(
        name + " pressed for " + Words.of(duration),
        signal,
        () -> {
          button.set(true);
          doing.after(duration, () -> button.set(false));
        });
  }

  /** Presses and stays on it. */
  public void hold() {
    doing.now(name + " held", signal, () -> button.set(true));
  }

  /** Lets go. */
  public void release() {
    doing.now(name + " released", signal, () -> button.set(false));
  }
}

package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.part.VirtualInput;

/** Something about the unit that is one way or the other, such as its housing, open or shut. */
public final class Switch {

  private final Doing doing;
  private final String on;
  private final String off;
  private final String signal;
  private final VirtualInput<Boolean> input;

  Switch(Doing doing, String on, String off, String signal, VirtualInput<Boolean> input) {
    this.doing = doing;
    this.on = on;
    this.off = off;
    this.signal = signal;
    this.input = input;
  }

  /** Puts it this way. */
  public void set(boolean on) {
    doing.now(on ? this.on : off, signal, () -> input.set(on));
  }

  /** Which way it is. */
  public boolean get() {
    return input.read();
  }
}

package dev.vestibule.virtual.part;

import dev.vestibule.hal.Keypad;
import dev.vestibule.hal.Signals;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Twelve keys. The trace tells how many keys are down and never which, since they may be of a PIN.
 */
public final class VirtualKeypad implements Keypad {

  private final Bus bus;
  private final Set<Character> down = new TreeSet<>();
  private final Set<Character> stuck = new TreeSet<>();
  private Consumer<KeyChange> watcher = change -> {};

  public VirtualKeypad(Bus bus) {
    this.bus = bus;
    bus.trace().declare(Signals.KEYPAD, 0);
  }

  @Override
  public void watch(Consumer<KeyChange> watcher) {
    this.watcher = watcher;
  }

  /** A finger goes down on a key. Nothing happens if it is down already. */
  public void press(char key) {
    check(key);
    if (down.add(key)) changed(key, true);
  }

  /** The finger leaves the key. A key that sticks stays down. */
  public void release(char key) {
    check(key);
    if (!stuck.contains(key) && down.remove(key)) changed(key, false);
  }

  /** Lets a key stick where it is pressed, or frees it, whereupon it comes up. */
  public void stick(char key, boolean sticks) {
    check(key);
    if (sticks) {
      stuck.add(key);
      press(key);
    } else if (stuck.remove(key)) {
      release(key);
    }
  }

  /** Whether a key is down. */
  public boolean pressed(char key) {
    return down.contains(key);
  }

  /** How many keys are down. */
  public int keysDown() {
    return down.size();
  }

  /** Forgets the watcher; the fingers stay where they are. */
  public void reset() {
    watcher = change -> {};
  }

  /** Throws unless it is one of {@link Keypad#KEYS}. */
  public static void check(char key) {
    if (KEYS.indexOf(key) < 0) {
      throw new IllegalArgumentException("a key is one of 0-9 * #");
    }
  }

  private void changed(char key, boolean pressed) {
    bus.note(Signals.KEYPAD, down.size());
    var change = new KeyChange(key, pressed, bus.time().nanos());
    bus.time().at(change.nanos(), () -> watcher.accept(change));
  }
}

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
  private final Set<Character> fingers = new TreeSet<>();
  private final Layers<Set<Character>> contacts = new Layers<>(this::settle);
  private Set<Character> down = Set.of();
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
    if (fingers.add(key)) settle();
  }

  /** The finger leaves the key. */
  public void release(char key) {
    check(key);
    if (fingers.remove(key)) settle();
  }

  /** Between the fingers and the contacts that close. */
  public Layers<Set<Character>> contacts() {
    return contacts;
  }

  /** How many keys have a finger on them. */
  public int keysDown() {
    return fingers.size();
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

  private void settle() {
    Set<Character> before = down;
    down = Set.copyOf(contacts.through(Set.copyOf(fingers)));
    for (char key : KEYS.toCharArray()) {
      if (before.contains(key) != down.contains(key)) changed(key, down.contains(key));
    }
  }

  private void changed(char key, boolean pressed) {
    bus.note(Signals.KEYPAD, down.size());
    var change = new KeyChange(key, pressed, bus.time().nanos());
    bus.time().at(change.nanos(), () -> watcher.accept(change));
  }
}

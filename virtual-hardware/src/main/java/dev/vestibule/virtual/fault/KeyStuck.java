package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.part.VirtualKeypad;
import java.util.Set;
import java.util.TreeSet;

/** A key that does not come up. */
final class KeyStuck implements Fault {

  private final VirtualKeypad keypad;

  KeyStuck(VirtualKeypad keypad) {
    this.keypad = keypad;
  }

  @Override
  public Description description() {
    return Description.of(
        "key-stuck",
        "Key stuck",
        "The key is down, with or without a finger.",
        Choice.which("key", "Which key.", Keypads.KEYS));
  }

  @Override
  public Runnable start(Settings settings) {
    char key = settings.word("key").charAt(0);
    return keypad.contacts().put(closed -> with(closed, key));
  }

  private static Set<Character> with(Set<Character> closed, char key) {
    Set<Character> all = new TreeSet<>(closed);
    all.add(key);
    return all;
  }
}

package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.part.VirtualKeypad;
import java.util.Set;
import java.util.stream.Collectors;

/** A broken row of the key matrix. */
final class KeypadRowDead implements Fault {

  private final VirtualKeypad keypad;

  KeypadRowDead(VirtualKeypad keypad) {
    this.keypad = keypad;
  }

  @Override
  public Description description() {
    return Description.of(
        "keypad-row-dead",
        "Keypad row dead",
        "The three keys of a row do nothing.",
        Choice.which("row", "Which row, by its keys.", Keypads.ROWS));
  }

  @Override
  public Runnable start(Settings settings) {
    String row = settings.word("row");
    return keypad.contacts().put(closed -> without(closed, row));
  }

  private static Set<Character> without(Set<Character> closed, String row) {
    return closed.stream().filter(key -> row.indexOf(key) < 0).collect(Collectors.toSet());
  }
}

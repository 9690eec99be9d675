package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.part.VirtualInput;

/** A button that stays where it is. */
final class CallButtonStuck implements Fault {

  private final VirtualInput<Boolean> button;

  CallButtonStuck(VirtualInput<Boolean> button) {
    this.button = button;
  }

  @Override
  public Description description() {
    return Description.of(
        "call-button-stuck",
        "Call button stuck",
        "The button stays as it is, with or without a finger.",
        Choice.of("level", "Where it stays.", "pressed", "released"));
  }

  @Override
  public Runnable start(Settings settings) {
    boolean stays = settings.word("level").equals("pressed");
    return button.sensor().put(pressed -> stays);
  }
}

package dev.vestibule.virtual.fault;

import dev.vestibule.hal.Circuit;
import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.fault.Argument.Choice;

/** The contact never closes. */
final class RelayStuckOpen implements Fault {

  private final BoardPlan plan;
  private final VirtualBoard board;

  RelayStuckOpen(BoardPlan plan, VirtualBoard board) {
    this.plan = plan;
    this.board = board;
  }

  @Override
  public Description description() {
    return Description.of(
        "relay-stuck-open",
        "Relay contact never closes",
        "The circuit stays open, whatever is driven.",
        Choice.which("relay", "Which relay.", plan.relays()));
  }

  @Override
  public Runnable start(Settings settings) {
    return board.relay(settings.word("relay")).contact().put(driven -> Circuit.OPEN);
  }
}

package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.fault.Argument.Whole;

/** An output that sags. */
final class SupplyWeak implements Fault {

  private final BoardPlan plan;
  private final VirtualBoard board;

  SupplyWeak(BoardPlan plan, VirtualBoard board) {
    this.plan = plan;
    this.board = board;
  }

  @Override
  public Description description() {
    return Description.of(
        "supply-weak",
        "Supply weak",
        "The output is on but its voltage sags; below 85 % what it powers drops out.",
        Choice.which("supply", "Which supply.", Supplies.names(plan)),
        new Whole("percent", "Share of the voltage that is left.", 0, 99, 60, "%"));
  }

  @Override
  public Runnable start(Settings settings) {
    double left = settings.number("percent") / 100.0;
    return board.supply(settings.word("supply")).voltage().put(volts -> volts * left);
  }
}

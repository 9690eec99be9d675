package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.fault.Argument.Choice;

/** A short circuit. */
final class SupplyShort implements Fault {

  private final BoardPlan plan;
  private final VirtualBoard board;

  SupplyShort(BoardPlan plan, VirtualBoard board) {
    this.plan = plan;
    this.board = board;
  }

  @Override
  public Description description() {
    return Description.of(
        "supply-short",
        "Supply shorted",
        "A short circuit at the output: its fuse trips.",
        Choice.which("supply", "Which supply.", Supplies.names(plan)));
  }

  @Override
  public Runnable start(Settings settings) {
    var supply = board.supply(settings.word("supply"));
    return supply.demand().put(milliamps -> milliamps + Supplies.SHORT_MILLIAMPS);
  }
}

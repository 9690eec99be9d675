package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.fault.Argument.Whole;

/** Something that takes too much. */
final class SupplyOverload implements Fault {

  private final BoardPlan plan;
  private final VirtualBoard board;

  SupplyOverload(BoardPlan plan, VirtualBoard board) {
    this.plan = plan;
    this.board = board;
  }

  @Override
  public Description description() {
    return Description.of(
        "supply-overload",
        "Supply overloaded",
        "Something more hangs on the output.",
        Choice.which("supply", "Which supply.", Supplies.names(plan)),
        new Whole("milliamps", "What it takes.", 1, 10_000, 1_000, "mA"));
  }

  @Override
  public Runnable start(Settings settings) {
    int more = settings.number("milliamps");
    return board.supply(settings.word("supply")).demand().put(milliamps -> milliamps + more);
  }
}

package dev.vestibule.virtual.fault;

import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.fault.Argument.Choice;

/** A broken input circuit. */
final class IoStuck implements Fault {

  private final BoardPlan plan;
  private final VirtualBoard board;

  IoStuck(BoardPlan plan, VirtualBoard board) {
    this.plan = plan;
    this.board = board;
  }

  @Override
  public Description description() {
    return Description.of(
        "io-stuck",
        "I/O input stuck",
        "The input senses the same, whatever is wired to it.",
        Choice.which("io", "Which pin.", plan.ioPorts()),
        Choice.of("loop", "What it senses.", "closed", "open"));
  }

  @Override
  public Runnable start(Settings settings) {
    Loop stays = settings.word("loop").equals("closed") ? Loop.CLOSED : Loop.OPEN;
    return board.ioPort(settings.word("io")).sensor().put(sensed -> stays);
  }
}

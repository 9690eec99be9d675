package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.part.VirtualSupply;
import java.util.List;

/** The outputs of a board. */
final class Supplies {

  /** What a short circuit would take; more than any fuse here holds. */
  static final int SHORT_MILLIAMPS = 10_000;

  private Supplies() {}

  static List<String> names(BoardPlan plan) {
    return plan.supplies().stream().map(VirtualSupply.Rating::name).toList();
  }
}

package dev.vestibule.virtual.contract;

import dev.vestibule.hal.contract.BoardContract;
import dev.vestibule.virtual.board.Boards;
import org.junit.jupiter.api.Nested;

/** The board that ships with the simulator, and a smaller one. */
class BoardContractTest {

  @Nested
  class Large extends BoardContract {
    Large() {
      super(new Unit().program());
    }
  }

  @Nested
  class Small extends BoardContract {
    Small() {
      super(new Unit(Boards.small()).program());
    }
  }
}

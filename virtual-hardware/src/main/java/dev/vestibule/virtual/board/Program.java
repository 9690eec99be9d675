package dev.vestibule.virtual.board;

import dev.vestibule.hal.Board;

/** What runs on the processor. */
@FunctionalInterface
public interface Program {

  /**
   * Starts on this board. Called in a turn of the board's time; returns when the program waits for
   * its watchers and its alarm.
   *
   * @param board good for this run only: when the run is over it answers nothing any more
   */
  Running boot(Board board);

  /** A started program. */
  @FunctionalInterface
  interface Running {

    /**
     * The run is over: close sockets, end threads, let go of memory. The board is no longer there
     * for this run, so nothing can be saved and nothing can be switched.
     */
    void halt();
  }
}

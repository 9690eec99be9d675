package dev.vestibule.virtual.board;

import dev.vestibule.hal.Board;
import dev.vestibule.virtual.part.PowerLost;

/**
 * One run of a program: the wall between it and the board. Whatever the program gets of the board
 * it gets through a {@link Gate} of its life, so that after the run no call of it reaches a part
 * and nothing calls it back.
 */
final class Life {

  private final Runnable onPowerLost;
  private volatile boolean hears = true;
  private volatile boolean acts = true;

  /** A run that calls this if the power fails inside a call the program makes. */
  Life(Runnable onPowerLost) {
    this.onPowerLost = onPowerLost;
  }

  /** The board as this run sees it. */
  Board board(Board board) {
    return Gate.before(board, Board.class, this);
  }

  /** From now on nothing calls the program any more; what it is doing it may finish. */
  void lastWords() {
    hears = false;
  }

  /** From now on the program is dead. */
  synchronized void end() {
    hears = false;
    acts = false;
  }

  /** Throws once the program is dead. */
  void demand() {
    if (!acts) throw new PowerLost("this run of the program is over");
  }

  /**
   * Does this for the program, with no way for the run to end in the middle of it; does nothing
   * once nothing calls the program any more.
   */
  synchronized void undivided(Runnable work) {
    if (hears) work.run();
  }

  /** Runs code of the program, unless the run is over; ends quietly when power is lost in it. */
  void run(Runnable code) {
    if (!hears) return;
    try {
      code.run();
    } catch (PowerLost gone) {
      lost();
    }
  }

  /** A part has said that its power failed: so has everything else's. */
  void lost() {
    if (acts) onPowerLost.run();
  }
}

package dev.vestibule.device.kernel.web;

/** Where the body of a request goes, one piece after the other. Called in the loop. */
public interface Inlet {

  /**
   * Takes a piece.
   *
   * @param more run once, in the loop, to have the next; until then the client is not read
   */
  void take(byte[] piece, Runnable more);

  /** That was all of it: now the answer is due, if it was not given yet. */
  void end();

  /**
   * The rest will not come: the client is gone, is too slow or sends what nobody understands.
   * Nothing must come of what was taken, and no answer is wanted.
   */
  void aborted();
}

package dev.vestibule.virtual.part;

/**
 * The processor has stopped in the middle of a call because its power failed. Only the board
 * catches it; a program that does will find every further call answered in the same way.
 */
public final class PowerLost extends Error {

  /** Power failed there. */
  public PowerLost(String where) {
    super(where, null, false, false);
  }
}

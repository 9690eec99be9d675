package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.board.BoardState;
import dev.vestibule.virtual.door.Wiring;

/**
 * A whole unit as it can be put away and taken out again.
 *
 * @param board what the unit keeps without power
 * @param wiring what is wired to it
 */
public record Snapshot(BoardState board, Wiring wiring) {}

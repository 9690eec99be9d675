package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.board.BoardState;
import dev.vestibule.virtual.door.Wiring;

/**
 * A whole unit as it can be put away and taken out again. Its power, the network, the weather and
 * what is broken are not of the unit and are not in it.
 *
 * @param board what the unit keeps without power
 * @param wiring the doors and loads it is wired to
 * @param wires what else was wired by hand
 */
public record Snapshot(BoardState board, Wiring wiring, Wires wires) {}

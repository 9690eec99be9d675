/**
 * What surrounds the unit: a door with its lock and its contact, wired to the terminal blocks as a
 * list says. It knows the parts it is wired to and the plan of the board, and nothing of the
 * program.
 */
@NullMarked
package dev.vestibule.virtual.door;

import org.jspecify.annotations.NullMarked;

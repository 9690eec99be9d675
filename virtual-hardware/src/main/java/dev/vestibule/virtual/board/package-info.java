/**
 * The virtual board: parts joined by a board file, a processor that runs one program at a time, and
 * the wall between a program and a board it no longer runs on. It knows the parts and the HAL, and
 * of the program only that it can be booted and halted.
 */
@NullMarked
package dev.vestibule.virtual.board;

import org.jspecify.annotations.NullMarked;

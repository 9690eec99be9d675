/**
 * The board's time: one ordered queue of everything that is due, and the ways it may pass. It knows
 * the JDK and the clock of the HAL; the only threads and the only wall clock of the virtual
 * hardware live here.
 */
@NullMarked
package dev.vestibule.virtual.time;

import org.jspecify.annotations.NullMarked;

/**
 * The virtual parts, one for each interface of the HAL, each with what a hand can do to it and an
 * eye can see of it. They know the HAL, the timeline and the trace, and nothing of each other or of
 * the program.
 */
@NullMarked
package dev.vestibule.virtual.part;

import org.jspecify.annotations.NullMarked;

/**
 * Measures how fast the simulator is, always against a named peer that does the same kind of work
 * in the same run. It knows everything it measures.
 */
@NullMarked
package dev.vestibule.app.speed;

import org.jspecify.annotations.NullMarked;

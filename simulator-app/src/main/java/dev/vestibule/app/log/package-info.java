/**
 * How the simulator's own log reaches a person. It is told by code, because reading it from a file
 * would take longer than the rest of the start.
 */
@NullMarked
package dev.vestibule.app.log;

import org.jspecify.annotations.NullMarked;

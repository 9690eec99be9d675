/**
 * Programs that talk with the unit over its wires. They know the wires and their own protocols, and
 * nothing of the firmware but its network seam.
 */
@NullMarked
package dev.vestibule.scenarios.peer;

import org.jspecify.annotations.NullMarked;

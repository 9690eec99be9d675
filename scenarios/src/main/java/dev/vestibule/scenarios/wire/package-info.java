/**
 * What the unit's network cable leads to: a network in memory or the sockets of this machine. It
 * knows the firmware's network seam and the board's time.
 */
@NullMarked
package dev.vestibule.scenarios.wire;

import org.jspecify.annotations.NullMarked;

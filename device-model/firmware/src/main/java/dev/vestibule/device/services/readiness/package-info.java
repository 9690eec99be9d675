/**
 * Tells clients that the unit has started and whether it still needs its set-up. It knows the
 * kernel and the board's source of chance.
 */
@NullMarked
package dev.vestibule.device.services.readiness;

import org.jspecify.annotations.NullMarked;

/**
 * The one loop that owns all state of a device, its timers, and the cause of whatever runs in it.
 * It knows the clock of the HAL and nothing else.
 */
@NullMarked
package dev.vestibule.device.kernel.loop;

import org.jspecify.annotations.NullMarked;

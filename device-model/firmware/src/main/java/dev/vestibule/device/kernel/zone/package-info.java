/**
 * The zone in which the unit shows its times, for all services that write local time. It knows
 * nothing of where the zone comes from.
 */
@NullMarked
package dev.vestibule.device.kernel.zone;

import org.jspecify.annotations.NullMarked;

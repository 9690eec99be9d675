/**
 * What the unit senses besides pictures and sound: movement, shocks, an open case, temperature. It
 * knows the kernel and the sensors of the HAL.
 */
@NullMarked
package dev.vestibule.device.services.sensors;

import org.jspecify.annotations.NullMarked;

/**
 * The voltage outputs of the connectors and their fuses. It knows the kernel and the supplies of
 * the HAL.
 */
@NullMarked
package dev.vestibule.device.services.power;

import org.jspecify.annotations.NullMarked;

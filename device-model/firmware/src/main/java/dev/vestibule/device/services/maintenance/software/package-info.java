/**
 * AXIS OS on the flash: two parts that hold an image, which of them runs, how another one is
 * installed and how the unit goes back. It knows the store, the formats of signed files and the
 * restart.
 */
@NullMarked
package dev.vestibule.device.services.maintenance.software;

import org.jspecify.annotations.NullMarked;

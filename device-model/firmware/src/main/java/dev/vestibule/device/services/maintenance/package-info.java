/**
 * Restart and the ways back to factory settings. It knows the store, the processor, the control
 * button and the AXIS OS on the flash.
 */
@NullMarked
package dev.vestibule.device.services.maintenance;

import org.jspecify.annotations.NullMarked;

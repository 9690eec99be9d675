/**
 * Restart and the ways back to factory settings. It knows the store, the processor and the control
 * button.
 */
@NullMarked
package dev.vestibule.device.services.maintenance;

import org.jspecify.annotations.NullMarked;

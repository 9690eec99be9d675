/**
 * How the program ends by its own will. It knows the kernel and the processor, and not why it ends.
 */
@NullMarked
package dev.vestibule.device.services.maintenance.restart;

import org.jspecify.annotations.NullMarked;

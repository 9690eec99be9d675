/**
 * Named documents on the flash, each with a checksum, replaced atomically and together if need be.
 * It knows the volume of the HAL; a service sees its own documents only.
 */
@NullMarked
package dev.vestibule.device.kernel.store;

import org.jspecify.annotations.NullMarked;

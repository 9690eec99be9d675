/**
 * The beeper: tones on the loudspeaker for panels that ask for them. It knows the kernel and the
 * loudspeaker of the HAL.
 */
@NullMarked
package dev.vestibule.device.services.beeper;

import org.jspecify.annotations.NullMarked;

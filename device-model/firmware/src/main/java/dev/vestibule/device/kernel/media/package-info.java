/**
 * Named sources of pictures and sound, offered by one service and read by many. It knows the frames
 * of the HAL; nothing is made until somebody reads.
 */
@NullMarked
package dev.vestibule.device.kernel.media;

import org.jspecify.annotations.NullMarked;

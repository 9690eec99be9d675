/**
 * I/O ports and relays as clients and rules know them: names, directions, normal states, active or
 * not. It knows the kernel and the ports and relays of the HAL.
 */
@NullMarked
package dev.vestibule.device.services.io;

import org.jspecify.annotations.NullMarked;

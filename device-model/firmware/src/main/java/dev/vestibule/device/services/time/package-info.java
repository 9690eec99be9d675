/**
 * Date, time and time zone of the unit: set by hand, learnt from time servers, told by DHCP. It
 * knows the kernel, the board's clock and the network.
 */
@NullMarked
package dev.vestibule.device.services.time;

import org.jspecify.annotations.NullMarked;

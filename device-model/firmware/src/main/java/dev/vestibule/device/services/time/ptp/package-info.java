/**
 * Learns the time from the best master clock on the wire, and never gives it. It knows the loop,
 * the network and the logs, and no setting.
 */
@NullMarked
package dev.vestibule.device.services.time.ptp;

import org.jspecify.annotations.NullMarked;

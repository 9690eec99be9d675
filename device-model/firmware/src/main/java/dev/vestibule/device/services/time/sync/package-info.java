/**
 * Learns the time from servers of the network: an SNTP client and how it puts the times of several
 * servers together. It knows the loop, the network and the logs, and no setting.
 */
@NullMarked
package dev.vestibule.device.services.time.sync;

import org.jspecify.annotations.NullMarked;

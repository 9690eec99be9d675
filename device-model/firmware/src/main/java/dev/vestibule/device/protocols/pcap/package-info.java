/**
 * Captured traffic as files that the usual protocol analysers read: frames of Ethernet, IP, TCP and
 * UDP round what was said. It knows nothing of who said it.
 */
@NullMarked
package dev.vestibule.device.protocols.pcap;

import org.jspecify.annotations.NullMarked;

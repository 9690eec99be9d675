/** ARP packets for IPv4 over Ethernet, RFC 826. It knows nothing of who asks. */
@NullMarked
package dev.vestibule.device.protocols.arp;

import org.jspecify.annotations.NullMarked;

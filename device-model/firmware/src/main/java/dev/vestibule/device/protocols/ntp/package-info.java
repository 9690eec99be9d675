/**
 * Packets of the (Simple) Network Time Protocol, RFC 4330 and RFC 5905, for clients and servers. It
 * knows nothing of the device.
 */
@NullMarked
package dev.vestibule.device.protocols.ntp;

import org.jspecify.annotations.NullMarked;

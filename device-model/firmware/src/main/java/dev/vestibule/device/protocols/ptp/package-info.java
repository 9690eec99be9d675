/**
 * Messages of the precision time protocol over UDP and IPv4, as bytes. Source: IEEE 1588-2008. It
 * knows nothing of who sends them.
 */
@NullMarked
package dev.vestibule.device.protocols.ptp;

import org.jspecify.annotations.NullMarked;

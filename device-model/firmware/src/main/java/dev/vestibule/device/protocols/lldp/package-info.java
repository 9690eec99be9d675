/**
 * LLDPDUs, IEEE 802.1AB, with the extensions of IEEE 802.3 and TIA-1057 that a powered device
 * needs. It knows nothing of who is announced.
 */
@NullMarked
package dev.vestibule.device.protocols.lldp;

import org.jspecify.annotations.NullMarked;

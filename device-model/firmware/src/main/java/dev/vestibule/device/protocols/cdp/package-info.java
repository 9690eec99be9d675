/**
 * Packets of the Cisco Discovery Protocol, version 2, as a powered device sends them. It knows
 * nothing of who is announced.
 */
@NullMarked
package dev.vestibule.device.protocols.cdp;

import org.jspecify.annotations.NullMarked;

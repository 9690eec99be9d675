/**
 * OSDP v2 for both ends of the line: packets, secure channel, and the conversation of a control
 * panel (CP) and a peripheral device (PD). It knows bytes and times; nothing of readers and doors.
 * Source: SIA OSDP 2.2, IEC 60839-11-5.
 */
@NullMarked
package dev.vestibule.device.protocols.osdp;

import org.jspecify.annotations.NullMarked;

/**
 * OSDP on the reader connector: the unit as a reader of a panel, or as the panel of one external
 * reader. It knows the conversation of {@code protocols.osdp}, the kernel and the reader connector.
 */
@NullMarked
package dev.vestibule.device.services.osdp;

import org.jspecify.annotations.NullMarked;

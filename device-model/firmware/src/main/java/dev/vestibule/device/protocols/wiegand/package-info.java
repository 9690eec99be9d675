/**
 * Wiegand: frames of cards and keys, and the pulses that carry them, for both ends of the wires. It
 * knows bits and times; nothing of readers and panels.
 */
@NullMarked
package dev.vestibule.device.protocols.wiegand;

import org.jspecify.annotations.NullMarked;

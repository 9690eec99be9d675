/**
 * Lets others on the network find the unit: one room per protocol, each with its switch. It knows
 * the kernel's network seam and the codecs, and learns from the kernel what is served where.
 */
@NullMarked
package dev.vestibule.device.servers.discovery;

import org.jspecify.annotations.NullMarked;

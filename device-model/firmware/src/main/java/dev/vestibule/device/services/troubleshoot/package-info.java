/**
 * Tools to find out why somebody cannot be reached: ping and port check. It knows the kernel and
 * the network.
 */
@NullMarked
package dev.vestibule.device.services.troubleshoot;

import org.jspecify.annotations.NullMarked;

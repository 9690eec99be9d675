/**
 * Who the unit is, where it is reached, and the groups it listens in: what all discovery protocols
 * need. It knows the kernel's network seam.
 */
@NullMarked
package dev.vestibule.device.servers.discovery.place;

import org.jspecify.annotations.NullMarked;

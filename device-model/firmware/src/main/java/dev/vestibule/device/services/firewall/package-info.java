/**
 * Which traffic may reach the unit: rules by address, port and kind of packet, tested before they
 * are kept. It knows the kernel; what it decides is enforced at the network's gate.
 */
@NullMarked
package dev.vestibule.device.services.firewall;

import org.jspecify.annotations.NullMarked;

/**
 * The unit's host name and services on the link, by multicast DNS and DNS-SD (Bonjour). It knows
 * the codec and the device's loop.
 */
@NullMarked
package dev.vestibule.device.servers.discovery.mdns;

import org.jspecify.annotations.NullMarked;

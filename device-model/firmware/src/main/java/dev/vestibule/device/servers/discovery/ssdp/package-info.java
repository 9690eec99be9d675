/**
 * The unit as a UPnP device: its notices and its description. It knows the codec, the device's loop
 * and the network seam.
 */
@NullMarked
package dev.vestibule.device.servers.discovery.ssdp;

import org.jspecify.annotations.NullMarked;

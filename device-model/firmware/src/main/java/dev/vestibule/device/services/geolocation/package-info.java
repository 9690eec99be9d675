/** Where the unit hangs and which way it looks, for clients that draw maps. It knows the kernel. */
@NullMarked
package dev.vestibule.device.services.geolocation;

import org.jspecify.annotations.NullMarked;

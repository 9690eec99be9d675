/**
 * The web server: carries what services declare as endpoints, within limits, and refuses what is no
 * proper HTTP. It knows the network seam and the catalogue of endpoints, and no service.
 */
@NullMarked
package dev.vestibule.device.servers.http;

import org.jspecify.annotations.NullMarked;

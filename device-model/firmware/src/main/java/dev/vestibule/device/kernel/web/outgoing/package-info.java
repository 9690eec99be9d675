/**
 * Requests that the unit makes of web servers, directly or through its global proxies. It knows the
 * loop, the network and whom the unit trusts, and nothing of what is asked for.
 */
@NullMarked
package dev.vestibule.device.kernel.web.outgoing;

import org.jspecify.annotations.NullMarked;

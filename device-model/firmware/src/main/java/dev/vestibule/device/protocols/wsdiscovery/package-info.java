/**
 * WS-Discovery 1.0 (April 2005) as text: what clients ask, what a device says. It knows nothing of
 * who sends it.
 */
@NullMarked
package dev.vestibule.device.protocols.wsdiscovery;

import org.jspecify.annotations.NullMarked;

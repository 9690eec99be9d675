/** The unit's answers in WS-Discovery. It knows the codec and the device's loop. */
@NullMarked
package dev.vestibule.device.servers.discovery.wsdiscovery;

import org.jspecify.annotations.NullMarked;

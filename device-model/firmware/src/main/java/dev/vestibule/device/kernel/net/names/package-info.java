/**
 * Names of hosts, and who knows their addresses: the unit's own questions to its DNS servers,
 * before anything is sent to a name. It knows the loop and the network, and waits for nobody.
 */
@NullMarked
package dev.vestibule.device.kernel.net.names;

import org.jspecify.annotations.NullMarked;

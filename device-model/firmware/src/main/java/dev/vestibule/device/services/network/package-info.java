/**
 * The unit's place in the network: its addresses, its name and whom it asks for names. It knows the
 * network seam, the parameters, and the RJ45 connector.
 */
@NullMarked
package dev.vestibule.device.services.network;

import org.jspecify.annotations.NullMarked;

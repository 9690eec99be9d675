/**
 * Encryption of connections, as the one who listens and the one who dials ask for it. It knows
 * Netty and the TLS of the JDK, and not where certificates and keys come from.
 */
@NullMarked
package dev.vestibule.device.kernel.net.tls;

import org.jspecify.annotations.NullMarked;

/**
 * TLS with the JDK: which versions and cipher suites, with which certificate, trusting whom. It
 * knows Netty's channels and keys that stay in their keystore.
 */
@NullMarked
package dev.vestibule.device.services.certificates.tls;

import org.jspecify.annotations.NullMarked;

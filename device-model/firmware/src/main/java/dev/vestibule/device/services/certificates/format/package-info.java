/**
 * Certificates and private keys in the formats files come in: PEM, DER, PKCS#1, PKCS#8, PKCS#12. It
 * knows bytes and passphrases and nothing of the device.
 */
@NullMarked
package dev.vestibule.device.services.certificates.format;

import org.jspecify.annotations.NullMarked;

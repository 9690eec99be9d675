/**
 * What the unit writes itself: self-signed certificates and signing requests. It knows X.509 and
 * signs with keys it cannot see.
 */
@NullMarked
package dev.vestibule.device.services.certificates.issue;

import org.jspecify.annotations.NullMarked;

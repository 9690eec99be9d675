/**
 * The unit's certificates and those it trusts: the store, what can be done to it, and the choice of
 * the one that HTTPS shows. It knows the secure keystores of the board, X.509 and TLS.
 */
@NullMarked
package dev.vestibule.device.services.certificates;

import org.jspecify.annotations.NullMarked;

/**
 * Keys that stay in the board's keystores, in a shape in which the cryptography of the JDK can use
 * them. It knows the keystores of the HAL.
 */
@NullMarked
package dev.vestibule.device.services.certificates.keys;

import org.jspecify.annotations.NullMarked;

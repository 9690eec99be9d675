/**
 * Keys and chance of the virtual keystore, made with the cryptography of the JDK. It knows the JDK
 * and the key kinds of the HAL.
 */
@NullMarked
package dev.vestibule.virtual.keys;

import org.jspecify.annotations.NullMarked;

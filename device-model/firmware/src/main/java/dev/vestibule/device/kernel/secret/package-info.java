/**
 * How the unit keeps secrets it only has to recognize. It knows the JDK's cryptography and nothing
 * of the device.
 */
@NullMarked
package dev.vestibule.device.kernel.secret;

import org.jspecify.annotations.NullMarked;

/**
 * The seam between the unit's program and its hardware: interfaces and records in words of physics.
 * It knows the JDK and nothing else; a real board driver and the virtual board implement it and
 * prove it with {@code hal.contract}.
 */
@NullMarked
package dev.vestibule.hal;

import org.jspecify.annotations.NullMarked;

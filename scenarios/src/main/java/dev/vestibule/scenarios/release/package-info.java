/**
 * Images of AXIS OS for the simulated unit, made and signed here. It knows the format of images and
 * holds the private keys that units trust; those are for this simulator alone.
 */
@NullMarked
package dev.vestibule.scenarios.release;

import org.jspecify.annotations.NullMarked;

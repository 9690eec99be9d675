/**
 * Where the unit's power comes from and what its outputs may give away together. It knows the parts
 * that are supplied and nothing of what is powered by them.
 */
@NullMarked
package dev.vestibule.virtual.power;

import org.jspecify.annotations.NullMarked;

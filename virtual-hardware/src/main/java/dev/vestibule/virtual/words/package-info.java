/**
 * What the simulator says to somebody who has mistyped a name, in every room above it. It knows
 * nothing but words.
 */
@NullMarked
package dev.vestibule.virtual.words;

import org.jspecify.annotations.NullMarked;

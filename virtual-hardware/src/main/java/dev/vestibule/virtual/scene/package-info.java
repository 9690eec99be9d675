/**
 * What the camera looks at: a garden path before a house, its light, its visitors, and what is done
 * to the lens; painted on demand and the same for the same state, seed and time. It knows the
 * board's time and trace, the JDK's geometry, and nothing of the camera or the program.
 */
@NullMarked
package dev.vestibule.virtual.scene;

import org.jspecify.annotations.NullMarked;

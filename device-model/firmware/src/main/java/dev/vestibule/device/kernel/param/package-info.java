/**
 * Settings as the unit's clients know them: each declared once, with its kind, access, words and
 * source, by the service that means it. They know the store they are kept in.
 */
@NullMarked
package dev.vestibule.device.kernel.param;

import org.jspecify.annotations.NullMarked;

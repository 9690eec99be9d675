/**
 * The look of the whole panel: colour tokens for dark and light, type, space, and the switch
 * between them. It knows JavaFX scenes and no part.
 */
@NullMarked
package dev.vestibule.gui.theme;

import org.jspecify.annotations.NullMarked;

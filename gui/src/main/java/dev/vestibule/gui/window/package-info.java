/**
 * The window: parts laid out and joined to the presenter, shortcuts, the audience's view, pictures
 * of it, and the bridge between the board's thread and the toolkit's.
 */
@NullMarked
package dev.vestibule.gui.window;

import org.jspecify.annotations.NullMarked;

/**
 * The parts of the panel, each a look alone: JavaFX properties in, handlers out, with its own style
 * sheet beside it. They know JavaFX and the theme; no twin, no bench, no window.
 */
@NullMarked
package dev.vestibule.gui.part;

import org.jspecify.annotations.NullMarked;

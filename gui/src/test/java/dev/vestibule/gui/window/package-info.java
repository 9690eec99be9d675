@NullMarked
package dev.vestibule.gui.window;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.vestibule.gui.present;

import org.jspecify.annotations.NullMarked;

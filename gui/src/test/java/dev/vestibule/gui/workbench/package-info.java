@NullMarked
package dev.vestibule.gui.workbench;

import org.jspecify.annotations.NullMarked;

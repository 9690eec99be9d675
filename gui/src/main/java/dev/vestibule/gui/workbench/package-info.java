/**
 * What stands around the unit in the window: header, journal, faults, time bar, captions. Each part
 * takes what it shows by properties and says what was asked of it by events; none knows where that
 * comes from.
 */
@NullMarked
package dev.vestibule.gui.workbench;

import org.jspecify.annotations.NullMarked;

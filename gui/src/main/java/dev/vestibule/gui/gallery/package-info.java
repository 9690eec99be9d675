/**
 * Every part in every state on one sheet, for people to look at and for tests to compare. It knows
 * the parts and the theme.
 */
@NullMarked
package dev.vestibule.gui.gallery;

import org.jspecify.annotations.NullMarked;

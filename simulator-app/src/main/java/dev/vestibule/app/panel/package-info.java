/**
 * Joins the panel to a twin: what the window shows of the device reaches it as feeds made here. It
 * knows the twin and the panel's feeds; neither knows the other.
 */
@NullMarked
package dev.vestibule.app.panel;

import org.jspecify.annotations.NullMarked;

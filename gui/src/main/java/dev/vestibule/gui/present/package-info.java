/**
 * What the panel shows and what it can be asked to do, without anything that is drawn: the model is
 * looked up at the bench and in the feeds, the commands are hands at the bench.
 */
@NullMarked
package dev.vestibule.gui.present;

import org.jspecify.annotations.NullMarked;

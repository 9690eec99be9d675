/**
 * Runs one unit in real time, keeps what it stores, and tells on which addresses it can be reached.
 * It knows the twin, the remote bench and the window.
 */
@NullMarked
package dev.vestibule.app.run;

import org.jspecify.annotations.NullMarked;

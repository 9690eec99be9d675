/**
 * Inputs with something wrong, made from what the unit declares and from right inputs that are
 * spoilt, and what reads them. It knows the firmware as strangers on the network do, and looks
 * behind it only to see that nothing changed.
 */
@NullMarked
package dev.vestibule.scenarios.fuzz;

import org.jspecify.annotations.NullMarked;

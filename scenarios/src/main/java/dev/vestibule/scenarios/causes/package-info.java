/**
 * One causal log of a whole door: what people did, what the unit made of it, what the wires did. It
 * joins the bench's deeds, the board's trace and the device's journal.
 */
@NullMarked
package dev.vestibule.scenarios.causes;

import org.jspecify.annotations.NullMarked;

/**
 * Feeds the unit what strangers might send, for as long as wanted. It knows the catalogue of fuzz
 * targets and the host's clock, memory and log.
 */
@NullMarked
package dev.vestibule.app.fuzz;

import org.jspecify.annotations.NullMarked;

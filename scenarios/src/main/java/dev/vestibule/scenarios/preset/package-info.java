/**
 * Named set-ups of a unit as files, checked against the catalogues of the device. It knows the
 * services that a set-up speaks of.
 */
@NullMarked
package dev.vestibule.scenarios.preset;

import org.jspecify.annotations.NullMarked;

/**
 * Real programs of this machine that talk with the unit, started with a deadline and always ended.
 * It knows the operating system and nothing of the unit.
 */
@NullMarked
package dev.vestibule.scenarios.program;

import org.jspecify.annotations.NullMarked;

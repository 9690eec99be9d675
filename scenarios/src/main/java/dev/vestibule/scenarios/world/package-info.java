/**
 * What one scenario works with: its unit, its people and their cards. Step definitions know this
 * and nothing behind it.
 */
@NullMarked
package dev.vestibule.scenarios.world;

import org.jspecify.annotations.NullMarked;

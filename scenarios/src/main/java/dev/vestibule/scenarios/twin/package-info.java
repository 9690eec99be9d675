/**
 * A whole unit: a virtual board, the firmware on it and its time, built, booted and thrown away as
 * one. It knows the firmware and the virtual hardware, and nothing of scenarios.
 */
@NullMarked
package dev.vestibule.scenarios.twin;

import org.jspecify.annotations.NullMarked;

/**
 * The device as a whole: boots a board, and holds the one list of its services and servers. It
 * knows everything of the firmware and has no logic of its own.
 */
@NullMarked
package dev.vestibule.device;

import org.jspecify.annotations.NullMarked;

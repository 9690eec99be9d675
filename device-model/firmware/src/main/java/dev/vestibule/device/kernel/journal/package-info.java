/**
 * What happened in the device and why, for those who stand at the bench: every entry names the
 * entry that caused it. It knows the loop, whose current cause it continues; what the unit tells
 * its own users is in its logs.
 */
@NullMarked
package dev.vestibule.device.kernel.journal;

import org.jspecify.annotations.NullMarked;

/**
 * What happened in the device and why: every entry names the entry that caused it. It knows the
 * loop, whose current cause it continues.
 */
@NullMarked
package dev.vestibule.device.kernel.journal;

import org.jspecify.annotations.NullMarked;

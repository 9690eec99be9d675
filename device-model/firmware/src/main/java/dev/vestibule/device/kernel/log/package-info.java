/**
 * What the unit itself tells its users: lines of the system, access and audit log, with severity,
 * program and device time; the journal beside it says what happened and why inside the unit, for
 * those who stand at the bench. It knows the loop and the store, and watchers read each line as it
 * is written.
 */
@NullMarked
package dev.vestibule.device.kernel.log;

import org.jspecify.annotations.NullMarked;

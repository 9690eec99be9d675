/**
 * The seam between the unit's program and its hardware: interfaces and records in words of physics.
 * It knows the JDK and nothing else; a real board driver and the virtual board implement it and
 * prove it with {@code hal.contract}.
 *
 * <p>Rules of every part: a watcher is never called from inside a call the device made, watchers
 * are called one at a time (the thread is the board's), absence and faults are values, and nothing
 * allocates or polls until it is read.
 */
@NullMarked
package dev.vestibule.hal;

import org.jspecify.annotations.NullMarked;

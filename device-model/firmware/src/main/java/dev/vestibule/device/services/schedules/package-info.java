/**
 * Keeps the schedules and pulses and tells when they begin, end and beat. It knows the kernel and
 * nothing of who uses them.
 */
@NullMarked
package dev.vestibule.device.services.schedules;

import org.jspecify.annotations.NullMarked;

/**
 * Time zones by their IANA names and by POSIX strings. It knows the JDK's time zone data and
 * nothing of the device.
 */
@NullMarked
package dev.vestibule.device.services.time.zone;

import org.jspecify.annotations.NullMarked;

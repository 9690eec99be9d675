/**
 * Named schedules that rules, credential holders and contacts can have, as a subset of iCalendar.
 * It knows the time zone; nothing of where schedules are kept and what they are used for.
 */
@NullMarked
package dev.vestibule.device.kernel.schedule;

import org.jspecify.annotations.NullMarked;

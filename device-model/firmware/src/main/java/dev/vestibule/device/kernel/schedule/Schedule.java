package dev.vestibule.device.kernel.schedule;

/**
 * A schedule or a pulse that somebody has named.
 *
 * @param id such as {@code com.axis.schedules.office_hours}
 * @param name for people
 */
public record Schedule(String id, String name, ICalendar when) {}

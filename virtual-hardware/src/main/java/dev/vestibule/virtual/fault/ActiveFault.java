package dev.vestibule.virtual.fault;

import java.util.Map;

/**
 * Something that is broken.
 *
 * @param name of the fault
 * @param title of the fault
 * @param settings a value for each argument
 * @param since when it broke, on the monotonic clock
 */
public record ActiveFault(String name, String title, Map<String, String> settings, long since) {}

package dev.vestibule.device.kernel.action;

import dev.vestibule.device.kernel.param.Kind;

/**
 * A declared argument of an action.
 *
 * @param name exactly as in the action template, such as {@code duration}
 * @param kind what values it can have
 * @param title a few words for pages
 * @param help a sentence for those who wonder; names the unit of the value if it has one
 */
public record Argument<T>(String name, Kind<T> kind, String title, String help) {}

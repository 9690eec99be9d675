package dev.vestibule.gui.feed;

/**
 * Something the unit is going to do.
 *
 * @param signal the signal it will change, such as {@code relay1}
 * @param since when the state that ends began, on the monotonic clock
 * @param nanos when it is due, on the monotonic clock
 * @param verb what the part does then, such as {@code opens}
 */
public record Due(String signal, long since, long nanos, String verb) {}

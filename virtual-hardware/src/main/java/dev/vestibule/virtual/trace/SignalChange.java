package dev.vestibule.virtual.trace;

/**
 * A signal took another value.
 *
 * @param nanos when, on the monotonic clock
 * @param signal its name, such as {@code relay1}
 * @param value what it is from now on: a {@link Boolean} for a single wire, otherwise a number or a
 *     word
 */
public record SignalChange(long nanos, String signal, Object value) {}

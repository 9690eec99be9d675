package dev.vestibule.hal;

/**
 * A new value of an {@link Input}.
 *
 * @param value the level from now on
 * @param nanos when it changed, on the monotonic clock of {@link DeviceTime#nanos()}
 */
public record Change<T>(T value, long nanos) {}

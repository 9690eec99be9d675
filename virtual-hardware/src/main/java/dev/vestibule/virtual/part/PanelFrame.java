package dev.vestibule.virtual.part;

import dev.vestibule.hal.Bits;

/**
 * What a panel took for one message: the pulses up to a silence, or the bytes that came in one
 * piece.
 *
 * @param nanos when it was complete, on the monotonic clock
 * @param bits in order of arrival, first bit first; eight for each byte
 */
public record PanelFrame(long nanos, Bits bits) {}

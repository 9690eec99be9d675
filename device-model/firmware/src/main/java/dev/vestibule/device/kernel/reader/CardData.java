package dev.vestibule.device.kernel.reader;

import dev.vestibule.hal.Bits;

/**
 * Data of one data set, read from a card.
 *
 * @param name the name of the data set
 * @param bits what was read
 */
public record CardData(String name, Bits bits) {}

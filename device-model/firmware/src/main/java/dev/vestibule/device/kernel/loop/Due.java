package dev.vestibule.device.kernel.loop;

/**
 * Something that will be seen to happen.
 *
 * @param signal what will change, such as {@code relay1}
 * @param since when what ends then began, in monotonic nanoseconds
 * @param due when, in monotonic nanoseconds
 * @param verb what it does then, such as {@code opens}
 */
public record Due(String signal, long since, long due, String verb) {}

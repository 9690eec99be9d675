package dev.vestibule.scenarios.release;

/**
 * A file that can be uploaded.
 *
 * @param name of the file
 * @param help what it is, in a few words
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImageFile(String name, String help, byte[] bytes) {}

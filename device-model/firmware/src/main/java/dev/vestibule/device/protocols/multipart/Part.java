package dev.vestibule.device.protocols.multipart;

/**
 * One part of a form.
 *
 * @param name of the form's field; empty if it has none
 * @param contentType as it was sent; {@code text/plain} if it was not
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Part(String name, String contentType, byte[] content) {}

package dev.vestibule.device.kernel.net;

/**
 * A datagram that came in.
 *
 * @param peer who sent it; an answer goes there
 * @param payload at most 65 507 bytes; not to be changed, others may have received the same
 */
@SuppressWarnings("ArrayRecordComponent")
public record Datagram(NetAddress peer, byte[] payload) {}

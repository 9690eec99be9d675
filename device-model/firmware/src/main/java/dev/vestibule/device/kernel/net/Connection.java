package dev.vestibule.device.kernel.net;

import java.util.Optional;

/**
 * A connection of the device, or a port that waits for some.
 *
 * @param own the device's end, with its own port number
 * @param peer the other end; empty for a port that waits
 * @param process the program it belongs to, such as {@code httpd}
 */
public record Connection(
    Transport transport, NetAddress own, Optional<NetAddress> peer, String process) {}

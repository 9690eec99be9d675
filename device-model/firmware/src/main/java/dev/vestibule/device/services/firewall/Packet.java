package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.PacketType;
import dev.vestibule.device.kernel.net.Transport;
import dev.vestibule.hal.MacAddress;
import java.net.InetAddress;
import java.util.Optional;

/**
 * What wants to pass: the first packet of a TCP connection, or a datagram.
 *
 * @param sourcePort of whoever sent it
 * @param port the unit's own
 * @param mac of whoever sent it; empty if the network does not tell
 * @param type to whom it is addressed
 */
public record Packet(
    Transport transport,
    InetAddress source,
    int sourcePort,
    int port,
    Optional<MacAddress> mac,
    PacketType type) {}

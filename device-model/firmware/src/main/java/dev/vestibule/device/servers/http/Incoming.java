package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.web.Client;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Optional;

/**
 * A request as it came over the wire.
 *
 * @param head method, target and headers
 * @param body bytes of the body
 * @param from where it came from
 * @param secure whether it came over TLS
 * @param known who sent it, if that was found out by the head
 */
@SuppressWarnings("ArrayRecordComponent")
record Incoming(
    HttpRequest head, byte[] body, NetAddress from, boolean secure, Optional<Client> known) {}

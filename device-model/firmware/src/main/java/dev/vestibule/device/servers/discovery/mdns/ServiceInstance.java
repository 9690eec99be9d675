package dev.vestibule.device.servers.discovery.mdns;

import java.util.List;

/**
 * A service of the unit. Source: RFC 6763.
 *
 * @param type such as {@code _http._tcp}
 * @param name by which people know it, 1-63 bytes of UTF-8
 * @param port where it is reached
 * @param text what clients should know before they connect
 */
record ServiceInstance(String type, String name, int port, List<String> text) {
  ServiceInstance {
    text = List.copyOf(text);
  }
}

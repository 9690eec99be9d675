package dev.vestibule.device.services.virtualhost;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A virtual host.
 *
 * @param name of the server, unique
 * @param active whether it is used
 * @param port 1-65535
 * @param https whether clients need TLS
 * @param auth how clients log in
 */
record VirtualHost(String name, boolean active, int port, boolean https, String auth) {

  /** What a client sent for a new one. */
  static VirtualHost of(ObjectNode sent) {
    return new VirtualHost("", true, 1, false, "digest").with(sent);
  }

  /** The same with what a client sent. */
  VirtualHost with(ObjectNode sent) {
    return new VirtualHost(
        sent.path("server_name").asString(name),
        sent.path("active").asBoolean(active),
        sent.path("port").asInt(port),
        sent.path("https").asBoolean(https),
        sent.path("auth_type").asString(auth));
  }

  ObjectNode told() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("active", active)
        .put("auth_type", auth)
        .put("https", https)
        .put("port", port)
        .put("server_name", name);
  }
}

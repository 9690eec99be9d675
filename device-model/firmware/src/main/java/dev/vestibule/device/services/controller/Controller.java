package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.web.outgoing.Outgoing;
import dev.vestibule.device.kernel.web.outgoing.Outgoing.Login;
import dev.vestibule.device.kernel.web.outgoing.Outgoing.Method;
import dev.vestibule.device.kernel.web.outgoing.Url;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * A door controller as it is reached.
 *
 * @param verified whether its certificate is checked
 */
record Controller(Url root, Login login, boolean verified) {

  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?");

  /** Why this can be no address; empty if it can. */
  static Optional<String> wrong(String address) {
    if (at("http", address, new Login("", ""), true).isPresent()) return Optional.empty();
    return Optional.of(
        ADDRESS.matcher(address).matches()
            ? "the port of a door controller is 1-65535"
            : "no address of a door controller");
  }

  /** The controller at this address; empty if it is none. */
  static Optional<Controller> at(String scheme, String address, Login login, boolean verified) {
    if (!ADDRESS.matcher(address).matches()) return Optional.empty();
    return Url.of(scheme + "://" + address).map(root -> new Controller(root, login, verified));
  }

  /** A call that goes nowhere else: it may hold a PIN. */
  Outgoing call(String path, ObjectNode body) {
    return new Outgoing(
        Method.POST,
        new Url(root.secure(), root.server(), path),
        Map.of("Content-Type", "application/json"),
        body.toString().getBytes(StandardCharsets.UTF_8),
        Optional.of(login),
        false,
        verified,
        List.of());
  }

  /** What asks for a WebSocket there. */
  Outgoing webSocket(String path) {
    return new Outgoing(
        Method.GET,
        new Url(root.secure(), root.server(), path),
        Map.of(),
        new byte[0],
        Optional.of(login),
        false,
        verified,
        List.of());
  }

  @Override
  public String toString() {
    return root.server().toString();
  }
}

package dev.vestibule.scenarios.peer;

import dev.vestibule.scenarios.wire.Wires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the way into a unit, as somebody does who looks after it: where it was open last, else
 * through another port they know of. A new unit gets its first account on the way.
 */
final class WayIn {

  private static final JsonCall READY = new JsonCall("systemready");
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Computer computer;
  private final Wires wires;
  private final Login login;
  private final List<Entrance> known = new ArrayList<>(List.of(Entrance.HTTP, Entrance.HTTPS));
  private final Map<Entrance, WebClient> clients = new HashMap<>();

  WayIn(Wires wires, Login login) {
    this.wires = wires;
    computer = new Computer(wires);
    this.login = login;
  }

  /** Tries this entrance first from now on. */
  void learn(Entrance entrance) {
    if (known.getFirst().equals(entrance)) return;
    known.remove(entrance);
    known.addFirst(entrance);
  }

  /** Has a request answered; if no entrance lets it in, as the first of them refused it. */
  Optional<Reply> send(Function<WebClient, Optional<Reply>> request) {
    Optional<Reply> refused = Optional.empty();
    for (Entrance entrance : List.copyOf(known)) {
      Optional<Reply> reply = request.apply(client(entrance));
      if (reply.isPresent() && !turnedAway(reply.get())) {
        learn(entrance);
        return reply;
      }
      if (refused.isEmpty()) refused = reply;
    }
    return refused;
  }

  /** Makes the first account, if the unit says that it needs one. */
  void setUp() {
    for (Entrance entrance : known) {
      WebClient nobody = client(entrance, Optional.empty());
      Optional<String> needed =
          nobody
              .post("/axis-cgi/systemready.cgi", JsonCall.TYPE, READY.text())
              .filter(reply -> reply.status() == OK)
              .flatMap(reply -> reply.value("data.needsetup"));
      if (needed.filter("yes"::equals).isPresent()) nobody.get(login.asFirstAccount());
      nobody.close();
      if (needed.isPresent()) return;
    }
  }

  void close() {
    clients.values().forEach(WebClient::close);
  }

  /** A unit that has restarted since may have forgotten its accounts. */
  private WebClient client(Entrance entrance) {
    WebClient client = clients.computeIfAbsent(entrance, at -> client(at, Optional.of(login)));
    if (!client.isConnected()) setUp();
    return client;
  }

  private WebClient client(Entrance entrance, Optional<Login> login) {
    return new WebClient(wires, computer::net, entrance.port(), login, entrance.tls());
  }

  private static boolean turnedAway(Reply reply) {
    return reply.status() == UNAUTHORIZED
        || reply.status() == FORBIDDEN
        || reply.header("Location").filter(it -> it.startsWith("https:")).isPresent();
  }
}

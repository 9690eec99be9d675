package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.Connection;
import dev.vestibule.device.kernel.net.Connections;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.Transport;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Connections and connected clients as a table, a line each. Source: user manual, Connected
 * clients, for the columns; the path and that it is a table as third-party clients read it; widths
 * and words are assumed.
 *
 * @param processNumber of a program
 */
record ConnectionList(Connections connections, ToIntFunction<String> processNumber) {

  private static final String LINE = "%-40s%-10s%-8s%-13s%s%n".replace("%n", "\n");
  private static final String ANY = "0.0.0.0";

  Endpoint declared() {
    return new Endpoint(
        "/axis-cgi/admin/connection_list.cgi",
        Set.of("GET"),
        Access.ADMIN,
        "Connected clients",
        "action=get lists address, protocol, port, state and program of each connection.",
        Source.observed("third-party clients: path, action and table"),
        this::answer);
  }

  private Response answer(Request request) {
    if (!request.argument("action").orElse("").equals("get")) {
      return Response.text(400, "text/plain", "Error: action is get\n");
    }
    var table = new StringBuilder();
    table.append(LINE.formatted("Address", "Protocol", "Port", "State", "PID/Process"));
    connections.all().forEach(it -> table.append(line(it)));
    return Response.plain(table.toString());
  }

  private String line(Connection it) {
    boolean tcp = it.transport() == Transport.TCP;
    return LINE.formatted(
        it.peer().map(NetAddress::host).orElse(ANY),
        it.transport(),
        it.own().port(),
        it.peer().isPresent() ? "ESTABLISHED" : tcp ? "LISTEN" : "-",
        processNumber.applyAsInt(it.process()) + "/" + it.process());
  }
}

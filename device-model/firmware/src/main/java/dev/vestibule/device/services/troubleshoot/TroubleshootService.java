package dev.vestibule.device.services.troubleshoot;

import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Handler;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.services.troubleshoot.Probe.Result;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Answers pingtest.cgi and tcptest.cgi. A ping is no ICMP echo, which takes rights that programs do
 * not have: a host is taken to be there if it accepts or refuses a connection at the echo port. A
 * host whose firewall drops such packets looks silent, although it would answer a real ping.
 */
public final class TroubleshootService implements Service {

  /** Where a ping knocks. Source: RFC 862; as the JDK does without the rights for ICMP. */
  private static final int ECHO = 7;

  private static final int MOST_AT_ONCE = 8;
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9:._%-]{1,253}");
  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");

  private final Kernel kernel;
  private final Net net;
  private final Probe probe;
  private int running;

  public TroubleshootService(Kernel kernel, Net net) {
    this.kernel = kernel;
    this.net = net;
    probe = new TcpProbe(kernel.loop(), net);
  }

  @Override
  public void declare() {
    page("pingtest", "Ping", "Whether the host ip= can be reached.", this::ping);
    page(
        "tcptest",
        "Port check",
        "Whether something listens at address= and port=; protocol=udp sends a datagram.",
        this::port);
  }

  private void ping(Request request, Consumer<Response> answer) {
    Optional<String> host = request.argument("ip").filter(HOST.asMatchPredicate());
    if (host.isEmpty()) {
      answer.accept(wrong("ip is a host name or address"));
      return;
    }
    probe(
        new NetAddress(host.get(), ECHO),
        result ->
            answer.accept(
                Response.plain(
                    result == Result.SILENT
                        ? "No response from " + host.get() + "\n"
                        : "Got response from " + host.get() + "\n")),
        answer);
  }

  private void port(Request request, Consumer<Response> answer) {
    Optional<NetAddress> place = place(request);
    if (place.isEmpty()) {
      answer.accept(wrong("address is a host name or address, port is 1-65535"));
    } else if (request.argument("protocol").orElse("tcp").equals("udp")) {
      answer.accept(Response.plain(sent(place.get())));
    } else {
      probe(
          place.get(), result -> answer.accept(Response.plain(words(place.get(), result))), answer);
    }
  }

  private void probe(NetAddress place, Consumer<Result> done, Consumer<Response> answer) {
    if (running >= MOST_AT_ONCE) {
      answer.accept(Response.text(503, "text/plain", "Error: too many tests at once\n"));
      return;
    }
    running++;
    probe.probe(
        place,
        result -> {
          running--;
          done.accept(result);
        });
  }

  private static String words(NetAddress place, Result result) {
    return switch (result) {
      case OPEN -> "Connection to " + place + " succeeded\n";
      case REFUSED -> "Connection to " + place + " was refused\n";
      case SILENT -> "No response from " + place + "\n";
    };
  }

  private String sent(NetAddress place) {
    if (!(net.datagrams(0, received -> {}) instanceof Datagrams port)) {
      return "No UDP port is free\n";
    }
    boolean sent = port.send(place, new byte[0]);
    port.close();
    return sent
        ? "Datagram sent to " + place + "; whether it arrived is not known\n"
        : "Datagram to " + place + " could not be sent\n";
  }

  private static Optional<NetAddress> place(Request request) {
    Optional<String> host = request.argument("address").filter(HOST.asMatchPredicate());
    return request
        .argument("port")
        .filter(PORT.asMatchPredicate())
        .map(Integer::parseInt)
        .filter(port -> port <= 65_535)
        .flatMap(port -> host.map(name -> new NetAddress(name, port)));
  }

  private static Response wrong(String allowed) {
    return Response.text(400, "text/plain", "Error: " + allowed + "\n");
  }

  private void page(String name, String title, String help, Handler handler) {
    kernel
        .endpoints()
        .declare(
            Endpoint.cgi(
                name,
                Access.ADMIN,
                title,
                help,
                Source.vapix("Introduction, Connection test; words and protocol=udp are assumed"),
                handler));
  }
}

package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.SyslogServer;
import dev.vestibule.scenarios.twin.Twin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The syslog servers on the unit's network, each on a host of its own. */
public final class SyslogServers {

  private static final String THIS_MACHINE = "127.0.0.1";

  private final Supplier<Twin> unit;
  private final Map<String, SyslogServer> servers = new HashMap<>();

  SyslogServers(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** The server at this address, which is there from now on. */
  public SyslogServer at(String address) {
    return servers.computeIfAbsent(
        address, host -> new SyslogServer(unit.get().wires().host(place(host))));
  }

  /** Where the unit reaches this address: on real sockets all hosts are this machine. */
  public String place(String address) {
    return unit.get().wires().threaded() ? THIS_MACHINE : address;
  }

  /** So many lines with this text, or as many as came in ten seconds. */
  public List<String> heard(String address, String text, int count) {
    unit.get().wires().await(at(address).coming(text, count));
    return at(address).lines().stream().filter(line -> line.contains(text)).toList();
  }
}

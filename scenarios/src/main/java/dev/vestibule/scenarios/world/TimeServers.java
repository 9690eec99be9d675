package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.TimeServer;
import dev.vestibule.scenarios.twin.Twin;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The NTP servers on the unit's network, each on a host of its own. */
public final class TimeServers {

  private final Supplier<Twin> unit;
  private final Map<String, TimeServer> servers = new HashMap<>();

  TimeServers(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** The server at this address, which is there from now on. */
  public TimeServer at(String address) {
    return servers.computeIfAbsent(
        address,
        host ->
            new TimeServer(
                unit.get().wires().host(host), TimeServer.NTP, unit.get().time()::nanos));
  }
}

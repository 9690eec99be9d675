package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.NtsServer;
import dev.vestibule.scenarios.peer.PtpMaster;
import dev.vestibule.scenarios.peer.ServerTls;
import dev.vestibule.scenarios.peer.TimeServer;
import dev.vestibule.scenarios.twin.Twin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The servers of time on the unit's network, each on a host of its own. */
public final class TimeServers {

  private final Supplier<Twin> unit;
  private final Authorities authorities;
  private final Map<String, TimeServer> servers = new HashMap<>();
  private final Map<String, NtsServer> secure = new HashMap<>();
  private final Map<String, PtpMaster> masters = new LinkedHashMap<>();

  TimeServers(Supplier<Twin> unit, Authorities authorities) {
    this.unit = unit;
    this.authorities = authorities;
  }

  /** The server at this address, which is there from now on. */
  public TimeServer at(String address) {
    return servers.computeIfAbsent(
        address,
        host ->
            new TimeServer(
                unit.get().wires().host(host), TimeServer.NTP, unit.get().time()::nanos));
  }

  /**
   * A server of network time security at this address, which is there from now on.
   *
   * @param host that its certificate is for
   * @param authority who issued that
   */
  public NtsServer secure(String address, String host, String authority) {
    var server =
        new NtsServer(
            unit.get().wires().host(address),
            unit.get().time()::nanos,
            ServerTls.of(authorities.called(authority), host));
    secure.put(address, server);
    return server;
  }

  /** The server of network time security at this address. */
  public NtsServer secure(String address) {
    NtsServer server = secure.get(address);
    if (server == null) throw new IllegalArgumentException("no NTS server at " + address);
    return server;
  }

  /**
   * A master clock at this address, which is there from now on.
   *
   * @param priority1 the smaller wins
   */
  public PtpMaster master(String address, int priority1) {
    var master =
        new PtpMaster(
            unit.get().wires().host(address),
            masters.size() + 1,
            priority1,
            unit.get().time()::nanos);
    masters.put(address, master);
    return master;
  }

  /** The master clock at this address. */
  public PtpMaster master(String address) {
    PtpMaster master = masters.get(address);
    if (master == null) throw new IllegalArgumentException("no PTP master at " + address);
    return master;
  }

  /** Those that speak now. */
  public List<PtpMaster> masters() {
    return List.copyOf(masters.values());
  }

  /** A master clock falls silent for good. */
  public void remove(String address) {
    masters.remove(address);
  }
}

package dev.vestibule.device.kernel.net;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the device has open now, with the program it belongs to. May be used from any thread. */
public final class Connections {

  private static final Comparator<Connection> ORDER =
      Comparator.comparing(Connection::transport)
          .thenComparing(it -> it.own().port())
          .thenComparing(it -> it.peer().map(NetAddress::toString).orElse(""));

  private final Map<Object, Connection> open = new ConcurrentHashMap<>();

  /** All of them, ports that wait before their connections. */
  public List<Connection> all() {
    return open.values().stream().sorted(ORDER).toList();
  }

  /** The network as one of the device's programs sees it. */
  public Net of(String process, Net net) {
    return new ProcessNet(process, net, this);
  }

  void opened(Object key, Transport transport, NetAddress own, String process) {
    open.put(key, new Connection(transport, own, Optional.empty(), process));
  }

  void connected(Object key, Ends ends, String process) {
    open.put(key, new Connection(Transport.TCP, ends.own(), Optional.of(ends.peer()), process));
  }

  void closed(Object key) {
    open.remove(key);
  }
}

package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.protocols.dns.DnsData;
import dev.vestibule.device.protocols.dns.DnsLookup;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.device.protocols.dns.DnsRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A DNS server that knows the names it is told, and keeps what else it is sent. */
public final class NameServer {

  private static final int DNS = 53;
  private static final int NO_SUCH_NAME = 3;

  private final Datagrams port;
  private final Map<DnsName, DnsRecord> records = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<byte[]> others = new CopyOnWriteArrayList<>();

  /** A server on this host. */
  public NameServer(Net net) {
    port =
        switch (net.datagrams(DNS, this::hear)) {
          case Datagrams opened -> opened;
          case Net.Refused(String reason) -> throw new IllegalStateException(reason);
        };
  }

  /** Knows that a name is at an address. */
  public void knows(String name, String address, int ttl) {
    DnsName known = DnsName.of(name);
    var data = new DnsData.Address(new HostAddress(address, 0).inet());
    records.put(known, new DnsRecord(known, false, ttl, data));
  }

  /** The names that were asked for. */
  public List<String> asked() {
    return asked.stream().distinct().toList();
  }

  /** Messages that were no questions for a name, such as updates. */
  public List<byte[]> others() {
    return List.copyOf(others);
  }

  private void hear(Datagram datagram) {
    Optional<DnsLookup> lookup = DnsLookup.decode(datagram.payload());
    lookup.ifPresentOrElse(
        it -> port.send(datagram.peer(), answer(it)), () -> others.add(datagram.payload()));
  }

  private byte[] answer(DnsLookup lookup) {
    asked.add(lookup.name().toString());
    Optional<DnsRecord> known = Optional.ofNullable(records.get(lookup.name()));
    return known
        .map(it -> lookup.answer(it.isOf(lookup.type()) ? List.of(it) : List.of()))
        .orElseGet(() -> lookup.refusal(NO_SUCH_NAME));
  }
}

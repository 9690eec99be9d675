package dev.vestibule.device.servers.discovery.mdns;

import dev.vestibule.device.protocols.dns.DnsData;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.device.protocols.dns.DnsRecord;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the unit has to say of itself. Source: RFC 6762, 10; RFC 6763, 4-9.
 *
 * @param host first label of its name in {@code .local}
 */
record Zone(String host, List<InetAddress> addresses, List<ServiceInstance> services) {

  private static final DnsName LOCAL = DnsName.of("local");
  private static final DnsName TYPES = DnsName.of("_services._dns-sd._udp.local");

  /** Seconds for records that name the host. */
  private static final int HOST_TTL = 120;

  /** Seconds for all others. */
  private static final int OTHER_TTL = 4_500;

  static final Zone EMPTY = new Zone("", List.of(), List.of());

  Zone {
    addresses = List.copyOf(addresses);
    services = List.copyOf(services);
  }

  /**
   * As records.
   *
   * @param names what this unit has called itself since others had its names
   */
  List<DnsRecord> records(Names names) {
    List<DnsRecord> records = new ArrayList<>();
    if (addresses.isEmpty() || host.isEmpty()) return records;
    DnsName hostName = hostName(names);
    for (InetAddress address : addresses) {
      records.add(new DnsRecord(hostName, true, HOST_TTL, new DnsData.Address(address)));
    }
    for (ServiceInstance service : services) {
      DnsName type = type(service);
      DnsName instance = instance(service, names);
      records.add(new DnsRecord(type, false, OTHER_TTL, new DnsData.Pointer(instance)));
      records.add(new DnsRecord(TYPES, false, OTHER_TTL, new DnsData.Pointer(type)));
      records.add(
          new DnsRecord(instance, true, HOST_TTL, new DnsData.Service(service.port(), hostName)));
      records.add(new DnsRecord(instance, true, OTHER_TTL, new DnsData.Text(service.text())));
    }
    return records;
  }

  /** What the unit wanted to be called where it got these names. */
  Set<String> bases(Names names, List<DnsName> given) {
    Set<String> bases = new LinkedHashSet<>();
    if (given.contains(hostName(names))) bases.add(host);
    services.stream()
        .filter(service -> given.contains(instance(service, names)))
        .forEach(service -> bases.add(service.name()));
    return bases;
  }

  private DnsName hostName(Names names) {
    return LOCAL.child(names.host(host));
  }

  private static DnsName type(ServiceInstance service) {
    return DnsName.of(service.type() + ".local");
  }

  private static DnsName instance(ServiceInstance service, Names names) {
    return type(service).child(names.instance(service.name()));
  }
}

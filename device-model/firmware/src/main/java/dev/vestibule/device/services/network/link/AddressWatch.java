package dev.vestibule.device.services.network.link;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.net.Ethernet;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.protocols.arp.ArpPacket;
import dev.vestibule.hal.EtherType;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Asks whether somebody else has an IPv4 address that the unit takes, tells everybody that it has
 * it now, and notes a conflict. It keeps the address all the same. Source: RFC 5227 for the
 * packets; assumed, that the unit does so and what it does then.
 */
public final class AddressWatch {

  private record Place(int address, OptionalInt vlan) {}

  private final Kernel kernel;
  private final Ethernet ethernet;
  private Map<Place, String> own = Map.of();
  private final Set<String> conflicts = new HashSet<>();

  public AddressWatch(Kernel kernel, Ethernet ethernet) {
    this.kernel = kernel;
    this.ethernet = ethernet;
  }

  public void start() {
    ethernet.receive(EtherType.ARP, this::hear);
  }

  /**
   * The unit has these addresses from now on.
   *
   * @param addresses with the virtual LAN they are used on
   */
  public void has(Map<HostAddress, OptionalInt> addresses) {
    Map<Place, String> now = new HashMap<>();
    addresses.forEach(
        (address, vlan) -> {
          if (!address.isIpv6()) now.put(new Place(number(address), vlan), address.address());
        });
    Map<Place, String> before = own;
    own = now;
    now.keySet().stream().filter(place -> !before.containsKey(place)).forEach(this::take);
  }

  private void take(Place place) {
    long mac = ethernet.mac().value();
    send(place, ArpPacket.probe(mac, place.address));
    send(place, ArpPacket.announcement(mac, place.address));
  }

  private void send(Place place, ArpPacket packet) {
    ethernet.send(MacAddress.BROADCAST, place.vlan, EtherType.ARP, packet.encode());
  }

  private void hear(EthernetFrame frame) {
    ArpPacket.decode(frame.payload()).ifPresent(packet -> hear(packet, frame.vlan()));
  }

  private void hear(ArpPacket packet, OptionalInt vlan) {
    String address = own.get(new Place(packet.senderAddress(), vlan));
    if (address == null || packet.sender() == ethernet.mac().value()) return;
    String words = "IP address conflict: " + address + " is used by " + mac(packet) + " too";
    if (!conflicts.add(words)) return;
    kernel.journal().note(Kind.FACT, words).enter();
    kernel.log().system(Severity.WARNING, "netd", words);
  }

  private static MacAddress mac(ArpPacket packet) {
    return new MacAddress(packet.sender());
  }

  private static int number(HostAddress address) {
    return ByteBuffer.wrap(address.inet().getAddress()).getInt();
  }
}

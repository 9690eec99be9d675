package dev.vestibule.device.services.network.link;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.protocols.cdp.CdpPacket;
import dev.vestibule.device.protocols.lldp.Dot3;
import dev.vestibule.device.protocols.lldp.Lldpdu;
import dev.vestibule.device.protocols.lldp.Med;
import dev.vestibule.device.protocols.lldp.Med.Inventory;
import dev.vestibule.device.protocols.lldp.Tlv;
import dev.vestibule.hal.Identity;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit as it shows itself to its neighbour. Source: chassis, port, time and texts as a unit of
 * the same maker is shown in VAPIX, LLDP Configuration API; the other parts are assumed.
 *
 * @param name as people call the product, such as {@code AXIS A8207-VE}
 * @param version of AXIS OS
 */
public record Portrait(Identity identity, String name, String version) {

  /** What the unit needs at most. Source: user manual, Power connector: max 22 W. */
  private static final int TENTHS_NEEDED = 220;

  private static final int MILLIWATTS_NEEDED = 22_000;
  private static final int POWER_CLASS = 4;
  private static final int INTERFACE_INDEX = 2;
  private static final String INTERFACE = "eth0";
  private static final String MANUFACTURER = "Axis Communications AB";

  /**
   * For LLDP.
   *
   * @param seconds for which it holds
   * @param allocatedTenths power that the switch told last, in tenths of a watt
   */
  Lldpdu lldp(NetworkState now, int seconds, int allocatedTenths) {
    long mac = identity.mac().value();
    List<Tlv> tlvs = new ArrayList<>();
    tlvs.add(Tlv.chassis(mac));
    tlvs.add(Tlv.port(mac));
    tlvs.add(Tlv.timeToLive(seconds));
    tlvs.add(Tlv.text(Tlv.PORT_DESCRIPTION, INTERFACE));
    tlvs.add(Tlv.text(Tlv.SYSTEM_NAME, now.hostName()));
    tlvs.add(Tlv.text(Tlv.SYSTEM_DESCRIPTION, name + " " + version));
    tlvs.add(Tlv.capabilities(Tlv.STATION));
    addresses(now)
        .forEach(it -> tlvs.add(Tlv.managementAddress(it.inet().getAddress(), INTERFACE_INDEX)));
    tlvs.add(Dot3.gigabit());
    tlvs.add(Dot3.poweredDevice(POWER_CLASS, TENTHS_NEEDED, allocatedTenths));
    tlvs.add(Med.endpoint());
    tlvs.add(Med.power(TENTHS_NEEDED));
    tlvs.add(Med.inventory(Inventory.HARDWARE, identity.hardwareId()));
    tlvs.add(Med.inventory(Inventory.SOFTWARE, version));
    tlvs.add(Med.inventory(Inventory.SERIAL_NUMBER, identity.serialNumber()));
    tlvs.add(Med.inventory(Inventory.MANUFACTURER, MANUFACTURER));
    tlvs.add(Med.inventory(Inventory.MODEL, identity.model()));
    return new Lldpdu(tlvs);
  }

  /** For CDP. */
  CdpPacket cdp(NetworkState now, int seconds) {
    return new CdpPacket(
        seconds,
        now.hostName(),
        addresses(now).stream()
            .filter(it -> !it.isIpv6())
            .map(it -> it.inet().getAddress())
            .toList(),
        INTERFACE,
        version,
        name,
        MILLIWATTS_NEEDED);
  }

  /** The first of each family. */
  private static List<HostAddress> addresses(NetworkState now) {
    List<HostAddress> addresses = new ArrayList<>();
    now.first(false).map(Held::address).ifPresent(addresses::add);
    now.first(true).map(Held::address).ifPresent(addresses::add);
    return addresses;
  }
}

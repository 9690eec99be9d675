package dev.vestibule.device.protocols.lldp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What an LLDPDU tells of who sent it.
 *
 * @param chassis who it is
 * @param port where the cable ends
 * @param seconds for which it holds
 * @param portDescription empty if it does not say, as the next three
 * @param managementAddress IPv4 or IPv6
 * @param allocatedTenths power it gives, in tenths of a watt; 0 if it gives none
 */
public record NeighbourInfo(
    Id chassis,
    Id port,
    int seconds,
    Optional<String> portDescription,
    Optional<String> systemName,
    Optional<String> systemDescription,
    Optional<String> managementAddress,
    int allocatedTenths) {

  private static final int IP_START = 2;

  /**
   * An id.
   *
   * @param subtype what kind of id it is, as the standard numbers them
   * @param value MAC addresses in small letters with colons, everything else as a text
   */
  public record Id(int subtype, String value) {

    private static Id of(byte[] value, int macSubtype) {
      byte[] id = Arrays.copyOfRange(value, 1, value.length);
      boolean mac = value[0] == macSubtype && id.length == 6;
      return new Id(
          value[0],
          mac
              ? HexFormat.ofDelimiter(":").formatHex(id).toLowerCase(Locale.ROOT)
              : new String(id, StandardCharsets.UTF_8));
    }
  }

  /** What it tells. */
  public static NeighbourInfo of(Lldpdu unit) {
    byte[] time = unit.tlvs().get(2).value();
    return new NeighbourInfo(
        Id.of(unit.tlvs().get(0).value(), Tlv.CHASSIS_MAC),
        Id.of(unit.tlvs().get(1).value(), Tlv.PORT_MAC),
        (time[0] & 0xFF) << 8 | time[1] & 0xFF,
        text(unit, Tlv.PORT_DESCRIPTION),
        text(unit, Tlv.SYSTEM_NAME),
        text(unit, Tlv.SYSTEM_DESCRIPTION),
        first(unit, Tlv.MANAGEMENT_ADDRESS).flatMap(NeighbourInfo::address),
        unit.tlvs().stream().mapToInt(Dot3::allocated).max().orElse(0));
  }

  private static Optional<String> text(Lldpdu unit, int type) {
    return first(unit, type).map(value -> new String(value, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> first(Lldpdu unit, int type) {
    return unit.tlvs().stream().filter(tlv -> tlv.type() == type).map(Tlv::value).findFirst();
  }

  private static Optional<String> address(byte[] value) {
    int length = value.length == 0 ? 0 : value[0] - 1;
    boolean ip = (length == 4 || length == 16) && value.length >= IP_START + length;
    if (!ip) return Optional.empty();
    try {
      byte[] address = Arrays.copyOfRange(value, IP_START, IP_START + length);
      return Optional.of(InetAddress.getByAddress(address).getHostAddress());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address of four or sixteen bytes", e);
    }
  }
}

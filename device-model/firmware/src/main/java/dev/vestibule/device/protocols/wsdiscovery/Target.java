package dev.vestibule.device.protocols.wsdiscovery;

import java.util.List;
import javax.xml.namespace.QName;

/**
 * A device that can be discovered.
 *
 * @param endpoint its address for good, such as {@code urn:uuid:…}
 * @param scopes URIs
 * @param addresses URLs where it is reached now
 */
public record Target(String endpoint, List<String> scopes, List<String> addresses) {

  /** What every target is. Source: ONVIF Core, 7.3. */
  static final List<QName> TYPES =
      List.of(
          new QName("http://www.onvif.org/ver10/device/wsdl", "Device", "tds"),
          new QName("http://www.onvif.org/ver10/network/wsdl", "NetworkVideoTransmitter", "dn"));

  public Target {
    scopes = List.copyOf(scopes);
    addresses = List.copyOf(addresses);
  }

  /** Whether a probe means it. */
  public boolean is(Request.Probe wanted) {
    return TYPES.containsAll(wanted.types()) && wanted.scopes().match(scopes);
  }
}

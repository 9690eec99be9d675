package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkStatus;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser may have in its address line to get to the unit: the name from the factory, also
 * as Bonjour knows it, the host name, also in its domain, and all addresses that hold beyond one
 * wire or are IPv4. Assumed: no document says what the real unit's certificate carries.
 *
 * @param factoryName such as {@code axis-b8a44f000001}
 */
record UnitNames(String factoryName, NetworkStatus network) {

  private static final int DNS = 2;
  private static final int IP = 7;

  /** The names of now, such as {@code DNS:axis-b8a44f000001} and {@code IP:192.168.0.90}. */
  List<String> now() {
    NetworkState state = network.now();
    Stream<String> hosts = Stream.of(factoryName, factoryName + ".local");
    Stream<String> own =
        state.hostName().isEmpty()
            ? Stream.empty()
            : Stream.of(state.hostName(), state.hostName() + ".local");
    Stream<String> full =
        state.hostName().isEmpty() || state.domainName().isEmpty()
            ? Stream.empty()
            : Stream.of(state.hostName() + "." + state.domainName());
    Stream<String> addresses =
        state.addresses().stream()
            .map(Held::address)
            .filter(it -> !it.isIpv6() || !it.linkLocal())
            .map(it -> "IP:" + it.address());
    return Stream.concat(
            Stream.of(hosts, own, full).flatMap(it -> it).map(name -> "DNS:" + name), addresses)
        .distinct()
        .toList();
  }

  /** Whether a certificate carries all that the unit is called now; it may carry more. */
  boolean areIn(X509Certificate certificate) {
    return written(certificate).containsAll(now());
  }

  private static Set<String> written(X509Certificate certificate) {
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      if (names == null) return Set.of();
      return names.stream().map(UnitNames::written).collect(Collectors.toSet());
    } catch (CertificateParsingException malformed) {
      return Set.of();
    }
  }

  private static String written(List<?> name) {
    String value = String.valueOf(name.get(1));
    return switch ((Integer) name.get(0)) {
      case DNS -> "DNS:" + value;
      case IP -> "IP:" + new HostAddress(value, 0).address();
      default -> value;
    };
  }
}

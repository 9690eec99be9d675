package dev.vestibule.app.bench.server;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps out requests that a web page had a visitor's browser send. A page that lets its own name
 * point here (DNS rebinding) is known by the Host header, another page (cross-site request) by the
 * Origin header; programs that are no browsers send neither a foreign Host nor an Origin.
 *
 * @param bound the address the server listens on
 */
record Guard(InetAddress bound) {

  /** Why a request is refused; empty if it may come in. */
  Optional<String> refusal(Optional<String> host, Optional<String> origin) {
    if (host.isEmpty()) return Optional.of("a Host header is expected");
    String name = withoutPort(host.get());
    if (!isOurs(name)) {
      return Optional.of("this is not " + name + "; use the address vestibule printed");
    }
    if (origin.isEmpty() || origin.get().equals("http://" + host.get())) return Optional.empty();
    return Optional.of("requests from pages of " + origin.get() + " are not accepted");
  }

  /** An address cannot be rebound as a name can. */
  private boolean isOurs(String name) {
    if (name.toLowerCase(Locale.ROOT).equals("localhost")) return true;
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(name);
    if (bytes == null) return false;
    if (bound.isAnyLocalAddress()) return true;
    InetAddress address = NetUtil.createInetAddressFromIpAddressString(name);
    return address != null && (address.isLoopbackAddress() || address.equals(bound));
  }

  private static String withoutPort(String host) {
    if (host.startsWith("[")) {
      int end = host.indexOf(']');
      return end < 0 ? host : host.substring(1, end);
    }
    int colon = host.indexOf(':');
    return colon < 0 ? host : host.substring(0, colon);
  }
}

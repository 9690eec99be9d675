package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.NetworkState.Proxies;
import java.util.Optional;

/**
 * The way to a web server.
 *
 * @param proxy empty if it is reached directly
 * @param whole whether more is said than requests a proxy knows
 */
record Route(Url url, Optional<Proxy> proxy, boolean whole) {

  /** The way under these proxies: that for HTTP or that for HTTPS, unless the host is excepted. */
  static Route to(Url url, Proxies proxies, boolean whole) {
    boolean excepted =
        Exceptions.of(proxies.except()).filter(it -> it.contain(url.server().host())).isPresent();
    Optional<Proxy> chosen = Proxy.of(url.secure() ? proxies.https() : proxies.http());
    return new Route(url, excepted ? Optional.empty() : chosen, whole);
  }

  /** Whom the connection is made with. */
  NetAddress first() {
    return proxy.map(Proxy::server).orElse(url.server());
  }

  /** Whether the proxy is to pass on everything, so that the server itself can be spoken to. */
  boolean isTunnel() {
    return proxy.isPresent() && (url.secure() || whole);
  }

  /** What is asked for, as the one who is spoken to wants it. */
  String target() {
    return proxy.isPresent() && !isTunnel() ? url.toString() : url.target();
  }
}

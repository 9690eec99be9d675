package dev.vestibule.scenarios.world;

import dev.vestibule.device.kernel.web.outgoing.Outcome;
import dev.vestibule.device.kernel.web.outgoing.Outgoing;
import dev.vestibule.device.kernel.web.outgoing.Url;
import dev.vestibule.scenarios.peer.ServerTls;
import dev.vestibule.scenarios.peer.WebOrigin;
import dev.vestibule.scenarios.peer.WebProxy;
import dev.vestibule.scenarios.twin.Twin;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Web servers and proxies on the unit's network, and what the unit fetches from them. */
public final class WebServers {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Supplier<Twin> unit;
  private final Authorities authorities;
  private final Map<String, WebOrigin> origins = new HashMap<>();
  private final Map<String, WebProxy> proxies = new HashMap<>();

  WebServers(Supplier<Twin> unit, Authorities authorities) {
    this.unit = unit;
    this.authorities = authorities;
  }

  /**
   * A web server at this address, which is there from now on.
   *
   * @param name that it is known by
   * @param authority who vouches for it; empty for plain HTTP
   */
  public void origin(String address, String name, Optional<String> authority) {
    var net = unit.get().wires().host(address);
    var tls = authority.map(it -> ServerTls.of(authorities.called(it), name));
    origins.put(name, new WebOrigin(net, authority.isPresent() ? HTTPS : HTTP, tls));
    proxies.values().forEach(proxy -> proxy.knows(name, address));
  }

  /** The web server of this name. */
  public WebOrigin origin(String name) {
    WebOrigin origin = origins.get(name);
    if (origin == null) throw new IllegalArgumentException("no web server " + name);
    return origin;
  }

  /** An HTTP proxy at this address, which is there from now on. */
  public void proxy(String address, int port) {
    proxies.put(address, new WebProxy(unit.get().wires().host(address), port, Optional.empty()));
  }

  /** The HTTP proxy at this address. */
  public WebProxy proxy(String address) {
    WebProxy proxy = proxies.get(address);
    if (proxy == null) throw new IllegalArgumentException("no proxy at " + address);
    return proxy;
  }

  /** Lets the unit get something: the text of the answer, or why there is none. */
  public String fetched(String url) {
    Url place = Url.of(url).orElseThrow(() -> new IllegalArgumentException("no URL: " + url));
    var outcome = new CompletableFuture<Outcome>();
    unit.get()
        .ask(
            station -> {
              station.outgoing().send(Outgoing.get(place), outcome::complete);
              return true;
            });
    return unit.get()
        .wires()
        .await(outcome)
        .map(
            it ->
                switch (it) {
                  case Outcome.Answered answered ->
                      new String(answered.body(), StandardCharsets.UTF_8);
                  case Outcome.Failed(String why) -> why;
                })
        .orElse("nothing came back");
  }
}

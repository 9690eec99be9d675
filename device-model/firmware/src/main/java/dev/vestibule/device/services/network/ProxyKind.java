package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.WordKind;
import dev.vestibule.device.kernel.web.outgoing.Proxy;

/** A global proxy, or none. Source: user manual, Global proxies, allowed formats. */
record ProxyKind() implements WordKind {

  @Override
  public boolean allows(String text) {
    return text.isEmpty() || Proxy.of(text).isPresent();
  }

  @Override
  public String allowed() {
    return "http(s)://host:port, http(s)://user@host:port or http(s)://user:pass@host:port";
  }
}

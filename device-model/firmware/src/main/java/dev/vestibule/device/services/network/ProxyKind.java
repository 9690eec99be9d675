package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.web.outgoing.Proxy;

/** A global proxy, or none. Source: user manual, Global proxies, allowed formats. */
record ProxyKind() implements Kind<String> {

  @Override
  public Parsed<String> parse(String text) {
    return text.isEmpty() || Proxy.of(text).isPresent()
        ? new Valid<>(text)
        : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "http(s)://host:port, http(s)://user@host:port or http(s)://user:pass@host:port";
  }
}

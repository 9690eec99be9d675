package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.WordKind;
import dev.vestibule.device.kernel.web.outgoing.Exceptions;

/** Hosts that are reached without proxy. Source: user manual, No proxy. */
record NoProxyKind(int longest) implements WordKind {

  @Override
  public boolean allows(String text) {
    return text.length() <= longest && Exceptions.of(text).isPresent();
  }

  @Override
  public String allowed() {
    return "addresses, blocks such as 10.0.0.0/8, names, and .domain for all hosts of a domain,"
        + " with commas between them";
  }
}

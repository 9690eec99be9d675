package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.web.outgoing.Exceptions;

/** Hosts that are reached without proxy. Source: user manual, No proxy. */
record NoProxyKind(int longest) implements Kind<String> {

  @Override
  public Parsed<String> parse(String text) {
    return text.length() <= longest && Exceptions.of(text).isPresent()
        ? new Valid<>(text)
        : new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "addresses, blocks such as 10.0.0.0/8, names, and .domain for all hosts of a domain,"
        + " with commas between them";
  }
}

package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.scenarios.wire.Wires;
import java.util.Optional;

/**
 * An installer's computer. It has an address on the unit's network; should the unit have none but a
 * link-local one, so has the computer. Source: RFC 3927.
 */
final class Computer {

  private static final String LINK_LOCAL = "169.254.";
  private static final String OWN = LINK_LOCAL + "1.100";
  private static final int ANY_PORT = 80;

  private final Wires wires;
  private Optional<Net> linkLocal = Optional.empty();

  Computer(Wires wires) {
    this.wires = wires;
  }

  /** The network as the computer sees it at the moment. */
  Net net() {
    if (wires.reach(ANY_PORT).filter(it -> it.host().startsWith(LINK_LOCAL)).isEmpty()) {
      return wires.others();
    }
    if (linkLocal.isEmpty()) linkLocal = Optional.of(wires.host(OWN));
    return linkLocal.get();
  }
}

package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.ServerTls;
import dev.vestibule.scenarios.peer.controller.DoorController;
import dev.vestibule.scenarios.twin.Twin;
import java.util.Optional;
import java.util.function.Supplier;

/** The Axis door controller on the unit's network, once there is one. */
public final class ControllerSite {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Supplier<Twin> unit;
  private final Authorities authorities;
  private Optional<DoorController> controller = Optional.empty();

  ControllerSite(Supplier<Twin> unit, Authorities authorities) {
    this.unit = unit;
    this.authorities = authorities;
  }

  /**
   * Puts a door controller at this address; on this machine itself it takes a free port.
   *
   * @param authority who vouches for it; empty for plain HTTP
   */
  public void install(String address, Optional<String> authority) {
    int usual = authority.isPresent() ? HTTPS : HTTP;
    int port = address.startsWith("127.") ? 0 : usual;
    var tls = authority.map(it -> ServerTls.of(authorities.called(it), address));
    Twin twin = unit.get();
    controller =
        Optional.of(new DoorController(twin.time(), twin.wires().host(address), port, tls));
  }

  /** The door controller. */
  public DoorController controller() {
    return controller.orElseThrow(() -> new IllegalStateException("there is no door controller"));
  }

  /** How often it has unlocked the door, which it gets ten seconds to do. */
  public int unlocked(int expected) {
    if (expected > 0) unit.get().wires().await(controller().unlock(expected));
    return controller().unlocked();
  }

  /** Whether the unit has opened a WebSocket to it, which it gets ten seconds to do. */
  public boolean talks() {
    return unit.get().wires().await(controller().firstTalk()).isPresent();
  }
}

package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.virtual.link.SwitchPort;
import dev.vestibule.virtual.part.VirtualNetworkInterface;
import java.time.Duration;

/** The cable in the unit's RJ45 connector and the switch it leads to, as its wires see them. */
public record Cable(VirtualNetworkInterface connector, SwitchPort port) implements Line {

  @Override
  public boolean lost() {
    return connector.lost() || !port.forwards();
  }

  @Override
  public Duration delay() {
    return Duration.ofMillis(connector.delayMillis());
  }
}

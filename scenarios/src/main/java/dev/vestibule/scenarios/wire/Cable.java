package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.virtual.part.VirtualNetworkInterface;
import java.time.Duration;

/** The cable in the unit's RJ45 connector, as its wires see it. */
public record Cable(VirtualNetworkInterface connector) implements Line {

  @Override
  public boolean lost() {
    return connector.lost();
  }

  @Override
  public Duration delay() {
    return Duration.ofMillis(connector.delayMillis());
  }
}

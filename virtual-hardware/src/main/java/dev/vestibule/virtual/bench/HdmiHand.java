package dev.vestibule.virtual.bench;

import dev.vestibule.hal.Frame;
import dev.vestibule.virtual.part.VirtualVideoOutput;
import java.util.Optional;

/** A hand with a monitor at the microHDMI connector. */
public final class HdmiHand {

  private static final String SIGNAL = "hdmi.monitor";

  private final Doing doing;
  private final VirtualVideoOutput output;

  HdmiHand(Doing doing, VirtualVideoOutput output) {
    this.doing = doing;
    this.output = output;
  }

  /** Plugs a monitor in. */
  public void plug() {
    doing.now("Monitor plugged in", SIGNAL, () -> output.plugMonitor(true));
  }

  /** Pulls the monitor's plug. */
  public void unplug() {
    doing.now("Monitor unplugged", SIGNAL, () -> output.plugMonitor(false));
  }

  /** What the monitor shows; empty when it is dark or there is none. */
  public Optional<Frame> picture() {
    return doing.time().look(output::picture);
  }
}

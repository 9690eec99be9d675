package dev.vestibule.virtual.part;

import dev.vestibule.hal.Frame;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.VideoOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The microHDMI connector and the monitor that may be plugged in. */
public final class VirtualVideoOutput implements VideoOutput {

  private final Bus bus;
  private final VirtualInput<Boolean> monitor;
  private volatile @Nullable Frame shown;

  /** A connector without a monitor. */
  public VirtualVideoOutput(Bus bus) {
    this.bus = bus;
    this.monitor = new VirtualInput<>(bus, "hdmi.monitor", false);
    bus.trace().declare("hdmi.picture", false);
  }

  @Override
  public Input<Boolean> monitor() {
    return monitor;
  }

  @Override
  public void show(Frame frame) {
    shown = frame;
    bus.note("hdmi.picture", true);
  }

  @Override
  public void blank() {
    shown = null;
    bus.note("hdmi.picture", false);
  }

  /** Plugs a monitor in or pulls it out. */
  public void plugMonitor(boolean in) {
    monitor.set(in);
  }

  /** What the monitor shows; empty when it is dark or there is none. */
  public Optional<Frame> picture() {
    return monitor.read() ? Optional.ofNullable(shown) : Optional.empty();
  }

  /** No program runs any more: the monitor goes dark. */
  public void reset() {
    blank();
    monitor.unwatch();
  }
}

package dev.vestibule.scenarios.world;

import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.scenarios.peer.WiegandPanel;
import dev.vestibule.virtual.bench.Bench;
import java.util.Optional;
import java.util.function.Supplier;

/** The Wiegand panel on site, once one is wired. */
public final class WiegandSite {

  private final Supplier<Bench> bench;
  private Optional<WiegandPanel> panel = Optional.empty();

  WiegandSite(Supplier<Bench> bench) {
    this.bench = bench;
  }

  /** Wires a panel that knows cards of this layout. */
  public void wire(Layout layout) {
    panel = Optional.of(WiegandPanel.wiredTo(bench.get(), layout));
  }

  /** The panel. */
  public WiegandPanel panel() {
    return panel.orElseThrow(() -> new IllegalStateException("no Wiegand panel is wired"));
  }
}

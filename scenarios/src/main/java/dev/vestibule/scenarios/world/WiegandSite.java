package dev.vestibule.scenarios.world;

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

  /** Wires a panel that knows cards of this format, such as {@code Wiegand26}. */
  public void wire(String format) {
    panel = Optional.of(WiegandPanel.wiredTo(bench.get(), format));
  }

  /** The panel. */
  public WiegandPanel panel() {
    return panel.orElseThrow(() -> new IllegalStateException("no Wiegand panel is wired"));
  }
}

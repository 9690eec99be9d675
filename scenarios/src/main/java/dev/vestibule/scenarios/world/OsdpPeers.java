package dev.vestibule.scenarios.world;

import dev.vestibule.device.protocols.osdp.DeviceKeys;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.scenarios.peer.OsdpPanel;
import dev.vestibule.scenarios.peer.OsdpReader;
import dev.vestibule.scenarios.twin.Twin;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** What speaks OSDP with the unit: a panel, or an external reader. */
public final class OsdpPeers {

  private final Supplier<Twin> unit;
  private Optional<OsdpPanel> panel = Optional.empty();
  private Optional<OsdpReader> reader = Optional.empty();

  OsdpPeers(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Wires a panel that talks in clear, in place of another. */
  public void wirePanel(int address, int baud) {
    wire(new LineSetting(address, baud), PanelKeys.NONE);
  }

  /**
   * Wires a panel that talks over a secure channel only, in place of another.
   *
   * @param key 32 hexadecimal digits
   * @param installing whether it gives the key to a unit that still takes the default key
   */
  public void wirePanel(int address, String key, boolean installing) {
    byte[] base = HexFormat.of().parseHex(key);
    wire(
        new LineSetting(address, LineSetting.SPEEDS.getFirst()),
        new PanelKeys(Optional.of(base), installing, false));
  }

  private void wire(LineSetting line, PanelKeys secrets) {
    panel.ifPresent(OsdpPanel::fallSilent);
    Twin it = unit.get();
    panel = Optional.of(new OsdpPanel(it.bench(), it.board(), it.time(), line, secrets));
  }

  /** The panel. */
  public OsdpPanel panel() {
    return panel.orElseThrow(() -> new IllegalStateException("no OSDP panel is wired"));
  }

  /** Wires an external reader of this address that has no secure channel. */
  public void wireReader(int address) {
    wireReader(address, DeviceKeys.NONE);
  }

  /** Wires an external reader of this address that nobody has given a key yet. */
  public void wireSecureReader(int address) {
    wireReader(address, new DeviceKeys(true, Optional.empty(), true));
  }

  private void wireReader(int address, DeviceKeys secrets) {
    Twin it = unit.get();
    reader = Optional.of(new OsdpReader(it.bench(), it.board(), it.time(), address, secrets));
  }

  /** The external reader. */
  public OsdpReader reader() {
    return reader.orElseThrow(() -> new IllegalStateException("no OSDP reader is wired"));
  }
}

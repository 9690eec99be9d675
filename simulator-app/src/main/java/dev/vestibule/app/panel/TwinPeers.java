package dev.vestibule.app.panel;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.reader.ReaderProtocol;
import dev.vestibule.device.protocols.osdp.DeviceKeys;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.gui.feed.PeerFeed;
import dev.vestibule.scenarios.peer.OsdpPanel;
import dev.vestibule.scenarios.peer.OsdpReader;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.part.Panel;
import java.util.List;
import java.util.Optional;

/** Panels and readers that speak with one twin over the wires of its reader connector. */
final class TwinPeers implements PeerFeed {

  private static final int ADDRESS = 0;

  private final Twin twin;
  private Optional<OsdpPanel> panel = Optional.empty();
  private Optional<OsdpReader> reader = Optional.empty();

  TwinPeers(Twin twin) {
    this.twin = twin;
  }

  @Override
  public List<Peer> offered() {
    return List.of(Peer.values());
  }

  @Override
  public synchronized Seen seen() {
    Peer peer =
        switch (twin.board().readerConnector().panel()) {
          case Panel.None none -> Peer.NOTHING;
          case Panel.Wiegand wiegand -> Peer.WIEGAND_PANEL;
          case Panel.Osdp osdp -> reader.isPresent() ? Peer.OSDP_READER : Peer.OSDP_PANEL;
        };
    String chosen = setting(ReaderProtocol.CHOSEN.key()).orElse("Not running");
    boolean network = ReaderProtocol.IP_ACCESS.is(chosen);
    return new Seen(
        peer,
        state(peer),
        chosen,
        network ? controller() : "",
        network ? setting("Reader.VAPIX.LastAnswer").orElse("") : "");
  }

  private String state(Peer peer) {
    return switch (peer) {
      case OSDP_PANEL -> panel.map(OsdpPanel::state).orElse("only hears");
      case OSDP_READER -> setting("Reader.ExternalOSDP.Status").orElse("Not running");
      default -> "";
    };
  }

  @Override
  public synchronized void wire(Peer peer) {
    leave();
    switch (peer) {
      case NOTHING -> twin.bench().readerConnector().none();
      case WIEGAND_PANEL -> twin.bench().readerConnector().wiegand();
      case OSDP_PANEL ->
          panel =
              Optional.of(
                  new OsdpPanel(
                      twin.bench(),
                      twin.board(),
                      twin.time(),
                      new LineSetting(ADDRESS, LineSetting.SPEEDS.getFirst()),
                      PanelKeys.NONE));
      case OSDP_READER ->
          reader =
              Optional.of(
                  new OsdpReader(
                      twin.bench(), twin.board(), twin.time(), ADDRESS, DeviceKeys.NONE));
    }
  }

  /** Those that speak fall silent, because another unit takes the place of theirs. */
  synchronized void leave() {
    panel.ifPresent(it -> twin.time().act(it::fallSilent));
    reader.ifPresent(OsdpReader::takeOff);
    panel = Optional.empty();
    reader = Optional.empty();
  }

  /** Address and state, such as {@code 192.168.0.20, connected}. */
  private String controller() {
    String address = setting("Reader.VAPIX.Address").filter(it -> !it.isEmpty()).orElse("none set");
    String state =
        switch (setting("Reader.VAPIX.Status").orElse("")) {
          case "Connected" -> "connected";
          case "Connecting" -> "not connected, trying";
          default -> "not connected, no reader selected";
        };
    return address + ", " + state;
  }

  private Optional<String> setting(String key) {
    return twin.time()
        .look(
            () ->
                twin.station()
                    .filter(DoorStation::ready)
                    .map(it -> it.kernel().parameters())
                    .flatMap(it -> it.find(key).map(it::text)));
  }
}

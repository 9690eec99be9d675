package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.PeerFeed;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.part.Panel;
import java.util.List;

/** Panels that only hear, for a bench to which nobody lends others. */
record DeafPeers(Bench bench) implements PeerFeed {

  private static final int BAUD = 9_600;

  @Override
  public List<Peer> offered() {
    return List.of(Peer.WIEGAND_PANEL, Peer.OSDP_PANEL, Peer.NOTHING);
  }

  @Override
  public Seen seen() {
    Peer peer =
        switch (bench.board().readerConnector().panel()) {
          case Panel.Wiegand wiegand -> Peer.WIEGAND_PANEL;
          case Panel.Osdp osdp -> Peer.OSDP_PANEL;
          case Panel.None none -> Peer.NOTHING;
        };
    return new Seen(peer, "", "", "", "");
  }

  @Override
  public void wire(Peer peer) {
    switch (peer) {
      case WIEGAND_PANEL -> bench.readerConnector().wiegand();
      case OSDP_PANEL, OSDP_READER -> bench.readerConnector().osdp(BAUD);
      case NOTHING -> bench.readerConnector().none();
    }
  }
}

package dev.vestibule.gui.feed;

import java.util.List;

/** What is at the far end of the reader connector's wires. Used from any thread. */
public interface PeerFeed {

  /** What can be wired. */
  enum Peer {
    WIEGAND_PANEL("Wiegand panel", "Wire a Wiegand panel"),
    OSDP_PANEL("OSDP panel", "Wire an OSDP panel"),
    OSDP_READER("External OSDP reader", "Wire an external OSDP reader"),
    NOTHING("Nothing", "Nothing wired");

    private final String words;
    private final String act;

    Peer(String words, String act) {
      this.words = words;
      this.act = act;
    }

    /** What a menu says. */
    public String act() {
      return act;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * How it is now.
   *
   * @param peer what is wired
   * @param state how far it has come with the unit, in words; empty if there is nothing to say
   * @param protocol how the unit talks to who decides, in words of its own settings
   * @param controller what there is to say of the network door controller
   * @param answer what became of whoever it was asked about last; empty if nobody was
   */
  record Seen(Peer peer, String state, String protocol, String controller, String answer) {}

  /** What there is to be wired. */
  List<Peer> offered();

  /** How it is now. */
  Seen seen();

  /** Wires this in place of what was wired. */
  void wire(Peer peer);
}

package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.link.Announcement;
import dev.vestibule.virtual.link.AuthenticationServer;
import dev.vestibule.virtual.link.Discovery;
import dev.vestibule.virtual.link.PoeNegotiation;
import dev.vestibule.virtual.link.PortSettings;
import dev.vestibule.virtual.link.SwitchPort;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A network administrator's hand at the switch, and a look at what it knows. */
public final class SwitchHand {

  private static final String SIGNAL = "switch.port";

  private final Doing doing;
  private final SwitchPort port;

  SwitchHand(Doing doing, SwitchPort port) {
    this.doing = doing;
    this.port = port;
  }

  /** Has the port listen to these. */
  public void listensTo(Set<Discovery> discovery) {
    set("Switch listens to " + discovery, port.settings().listeningTo(discovery));
  }

  /** Chooses how the port finds out how much power it grants. */
  public void poe(PoeNegotiation poe) {
    set("Switch negotiates power: " + poe, port.settings().granting(poe));
  }

  /** Has the port carry these virtual LANs, 1-4094, and no others. */
  public void carries(Set<Integer> vlans) {
    set("Switch carries VLANs " + new TreeSet<>(vlans), port.settings().carrying(vlans));
  }

  /** Has the port let in only whom this server accepts. */
  public void asks(AuthenticationServer server) {
    set("Switch asks for IEEE 802.1X", port.settings().asking(Optional.of(server)));
  }

  /** Has the port let in everybody. */
  public void asksNobody() {
    set("Switch asks for nothing", port.settings().asking(Optional.empty()));
  }

  /** What the unit tells of itself; empty if it says nothing. */
  public Optional<Announcement> neighbour() {
    return port.neighbour();
  }

  private void set(String words, PortSettings settings) {
    doing.now(words, SIGNAL, () -> port.set(settings));
  }
}

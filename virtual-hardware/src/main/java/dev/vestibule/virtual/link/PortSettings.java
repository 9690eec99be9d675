package dev.vestibule.virtual.link;

import java.util.Optional;
import java.util.Set;

/**
 * How a switch port is set.
 *
 * @param discovery protocols it listens to; with LLDP it announces itself too
 * @param poe how it finds out how much power the unit may draw
 * @param vlans virtual LANs it carries, 1-4094; frames without a tag always pass
 * @param authentication who decides over access, IEEE 802.1X; empty if everybody is let in
 */
public record PortSettings(
    Set<Discovery> discovery,
    PoeNegotiation poe,
    Set<Integer> vlans,
    Optional<AuthenticationServer> authentication) {

  /** A port as it comes: listens, classifies in hardware, carries no VLAN, lets everybody in. */
  public static final PortSettings USUAL =
      new PortSettings(
          Set.of(Discovery.values()), PoeNegotiation.HARDWARE, Set.of(), Optional.empty());

  private static final int LAST_VLAN = 4_094;

  public PortSettings {
    discovery = Set.copyOf(discovery);
    vlans = Set.copyOf(vlans);
    vlans.forEach(PortSettings::checkVlan);
  }

  /** The same, listening to these. */
  public PortSettings listeningTo(Set<Discovery> discovery) {
    return new PortSettings(discovery, poe, vlans, authentication);
  }

  /** The same, negotiating power so. */
  public PortSettings granting(PoeNegotiation poe) {
    return new PortSettings(discovery, poe, vlans, authentication);
  }

  /** The same, carrying these virtual LANs. */
  public PortSettings carrying(Set<Integer> vlans) {
    return new PortSettings(discovery, poe, vlans, authentication);
  }

  /** The same, letting in whom this server accepts; everybody without one. */
  public PortSettings asking(Optional<AuthenticationServer> authentication) {
    return new PortSettings(discovery, poe, vlans, authentication);
  }

  private static void checkVlan(int vlan) {
    if (vlan >= 1 && vlan <= LAST_VLAN) return;
    throw new IllegalArgumentException("a VLAN is 1-4094: " + vlan);
  }
}

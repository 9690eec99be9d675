package dev.vestibule.virtual.link;

import dev.vestibule.hal.EtherType;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.VirtualNetworkInterface;
import dev.vestibule.virtual.power.PowerSystem;
import dev.vestibule.virtual.time.Booking;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The port of the switch that the unit's cable is plugged into. Frames of the link layer end here:
 * LLDP, CDP, EAPOL and ARP. IP traffic does not travel as frames; its wires ask the port whether it
 * may pass. LLDP and CDP end in the switch and are heard on a closed port too.
 */
public final class SwitchPort {

  /** How it calls itself. */
  public static final String NAME = "switch";

  static final String DESCRIPTION = "Vestibule virtual PoE switch";

  /** Its own address. */
  public static final MacAddress MAC = MacAddress.parse("02:00:00:00:00:02");

  private static final MacAddress LLDP_GROUP = MacAddress.parse("01:80:C2:00:00:0E");
  private static final MacAddress CDP_GROUP = MacAddress.parse("01:00:0C:CC:CC:CC");
  private static final String PORT = "port1";
  private static final long ANNOUNCING = Duration.ofSeconds(30).toNanos();
  private static final int HOLD_SECONDS = 120;

  private final Bus bus;
  private final VirtualNetworkInterface cable;
  private final PowerSystem power;
  private final MacTable macs = new MacTable();
  private PortSettings settings = PortSettings.USUAL;
  private Optional<Authenticator> authenticator = Optional.empty();
  private Optional<Announcement> neighbour = Optional.empty();
  private Optional<Booking> forgetting = Optional.empty();
  private Optional<Booking> announcing = Optional.empty();
  private Directory directory = Directory.EMPTY;
  private volatile boolean forwards = true;

  /** A port as it comes, at the far end of this cable. */
  public SwitchPort(Bus bus, VirtualNetworkInterface cable, PowerSystem power) {
    this.bus = bus;
    this.cable = cable;
    this.power = power;
    bus.trace().declare("switch.port", "open");
    bus.trace().declare("switch.neighbour", "");
    cable.leadsTo(this::hear);
    cable.onLink(this::linkChanged);
    power.onSource(this::powerChanged);
  }

  /** Sets the port; whoever was let in has to show again that he may. */
  public void set(PortSettings settings) {
    this.settings = settings;
    authenticator.ifPresent(before -> before.link(false));
    authenticator =
        settings
            .authentication()
            .map(server -> new Authenticator(bus, MAC, server, cable::arrive, this::accessChanged));
    if (neighbour.filter(it -> !settings.discovery().contains(it.by())).isPresent()) forget();
    begin();
  }

  /** How it is set. */
  public PortSettings settings() {
    return settings;
  }

  /** Who is behind the switch, for those who ask for an address. */
  public void leadsTo(Directory directory) {
    this.directory = directory;
  }

  /** Whether IP traffic passes. May be asked from any thread. */
  public boolean forwards() {
    return forwards;
  }

  /** Whether IP traffic of a virtual LAN passes. */
  public boolean carries(int vlan) {
    return forwards && settings.vlans().contains(vlan);
  }

  /** What the unit tells of itself; empty if it says nothing. */
  public Optional<Announcement> neighbour() {
    return neighbour;
  }

  /** MAC addresses that were heard lately, with their virtual LAN. */
  public List<String> macs() {
    return macs.at(bus.time().nanos());
  }

  /** What power the unit was granted over LLDP or CDP, in milliwatts; 0 if none. */
  public int grantedMilliwatts() {
    return neighbour
        .filter(it -> settings.poe() == PoeNegotiation.LINK_LAYER)
        .map(it -> Math.min(it.milliwatts().orElse(0), PowerSystem.TYPE_2_MILLIWATTS))
        .orElse(0);
  }

  private void linkChanged() {
    forget();
    macs.clear();
    begin();
  }

  private void begin() {
    boolean up = cable.link().read() == Link.UP && power.on();
    authenticator.ifPresent(it -> it.link(up));
    accessChanged();
    grant();
    announcing.ifPresent(Booking::cancel);
    announcing = Optional.empty();
    if (up && settings.discovery().contains(Discovery.LLDP)) announce();
  }

  /** A unit that loses its power is granted nothing when it comes back. */
  private void powerChanged() {
    if (power.on()) {
      if (announcing.isEmpty()) begin();
      return;
    }
    announcing.ifPresent(Booking::cancel);
    announcing = Optional.empty();
    authenticator.ifPresent(it -> it.link(false));
    accessChanged();
    forget();
  }

  private void hear(EthernetFrame frame) {
    if (frame.destination().equals(LLDP_GROUP) && frame.type() == EtherType.LLDP) {
      LldpReader.read(frame.payload()).ifPresent(this::heard);
    } else if (frame.destination().equals(CDP_GROUP) && frame.type() < EtherType.FIRST) {
      CdpReader.read(frame.payload()).ifPresent(this::heard);
    } else if (frame.type() == EtherType.EAPOL) {
      authenticator.ifPresent(it -> it.hear(frame.payload()));
    } else if (frame.vlan().isPresent() ? carries(frame.vlan().getAsInt()) : forwards) {
      macs.learn(frame.source(), frame.vlan(), bus.time().nanos());
      if (frame.type() == EtherType.ARP) {
        ArpReply.to(frame, directory).ifPresent(cable::arrive);
      }
    }
  }

  private void heard(Announcement announcement) {
    if (!settings.discovery().contains(announcement.by())) return;
    boolean others = neighbour.filter(it -> it.by() != announcement.by()).isPresent();
    if (others && announcement.by() == Discovery.CDP) return; // LLDP is believed first.
    if (announcement.time().isZero()) {
      forget();
      return;
    }
    boolean news = !neighbour.equals(Optional.of(announcement));
    neighbour = Optional.of(announcement);
    forgetting.ifPresent(Booking::cancel);
    forgetting = Optional.of(bus.time().after(announcement.time(), this::forget));
    if (!news) return;
    bus.note("switch.neighbour", announcement.by() + " " + announcement.name());
    grant();
    if (announcing.isPresent()) announce();
  }

  private void forget() {
    forgetting.ifPresent(Booking::cancel);
    forgetting = Optional.empty();
    neighbour = Optional.empty();
    bus.note("switch.neighbour", "");
    grant();
  }

  private void grant() {
    boolean all =
        settings.poe() == PoeNegotiation.HARDWARE
            || grantedMilliwatts() > PowerSystem.TYPE_1_MILLIWATTS;
    power.limitEthernet(!all);
  }

  private void announce() {
    cable.arrive(
        new EthernetFrame(
            LLDP_GROUP,
            MAC,
            EtherType.LLDP,
            LldpWriter.write(MAC, PORT, HOLD_SECONDS, grantedMilliwatts())));
    announcing.ifPresent(Booking::cancel);
    // In the switch's own rhythm, whatever became of the link meanwhile.
    long next = (bus.time().nanos() / ANNOUNCING + 1) * ANNOUNCING;
    announcing = Optional.of(bus.time().at(next, this::announce));
  }

  private void accessChanged() {
    forwards = authenticator.map(Authenticator::open).orElse(true);
    bus.note("switch.port", forwards ? "open" : "closed");
  }
}

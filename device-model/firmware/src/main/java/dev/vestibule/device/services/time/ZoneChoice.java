package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.net.DhcpOptions;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.kernel.zone.LocalZone;
import dev.vestibule.device.services.time.zone.PosixTimeZone;
import dev.vestibule.device.services.time.zone.TimeZones;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/**
 * Which time zone counts: one that was set, else the DHCP server's, else the factory's. The one
 * that DHCP told is kept until it tells another. Source: VAPIX, Time API, DHCP time zone.
 */
final class ZoneChoice {

  /** What the settings were when they were last looked at. */
  private record Seen(String iana, String posix, boolean summer, boolean fromDhcp) {

    boolean isNamed() {
      return !iana.isEmpty();
    }

    /** Whether all of it is as the name wants it. */
    boolean isWhole() {
      return summer && !fromDhcp && TimeZones.posix(iana).filter(posix::equals).isPresent();
    }

    boolean hasOtherRules(Seen other) {
      return !posix.equals(other.posix) || summer != other.summer;
    }
  }

  private final TimeSettings settings;
  private final NetworkStatus network;
  private final LocalZone local;
  private final Document<String> told;
  private Seen seen = new Seen("", "", true, true);

  ZoneChoice(TimeSettings settings, NetworkStatus network, LocalZone local, Store store) {
    this.settings = settings;
    this.network = network;
    this.local = local;
    told = store.document("time.dhcp", Codec.json(new TypeReference<String>() {}), "");
  }

  void start() {
    seen = look();
    settings.watch(TimeSettings.ZONE, this::changed);
    network.watch(this::leased);
    leased();
  }

  /** What DHCP has told last; empty if it never has. */
  Optional<Zone> fromDhcp() {
    return Zone.named(told.value());
  }

  /** Whether the zone comes from DHCP. */
  boolean isFromDhcp() {
    return settings.get(TimeSettings.ZONE_FROM_DHCP) && fromDhcp().isPresent();
  }

  /** The zone that counts. */
  Zone now() {
    return isFromDhcp() ? fromDhcp().orElseThrow() : set();
  }

  /** Takes a zone by its name. */
  void setIana(String name) {
    settings.set(
        Map.of(
            TimeSettings.IANA.key(),
            name,
            TimeSettings.POSIX.key(),
            TimeZones.posix(name).orElseThrow(),
            TimeSettings.SUMMER.key(),
            "yes",
            TimeSettings.ZONE_FROM_DHCP.key(),
            "no"));
  }

  /** Takes a zone as POSIX writes it. */
  void setPosix(String posix, boolean summer) {
    settings.set(
        Map.of(
            TimeSettings.IANA.key(),
            "",
            TimeSettings.POSIX.key(),
            posix,
            TimeSettings.SUMMER.key(),
            TimeSettings.print(TimeSettings.SUMMER, summer),
            TimeSettings.ZONE_FROM_DHCP.key(),
            "no"));
  }

  /** Forgets what was set. */
  void reset() {
    settings.set(
        Map.of(
            TimeSettings.IANA.key(),
            TimeSettings.IANA.initial(),
            TimeSettings.POSIX.key(),
            TimeSettings.POSIX.initial(),
            TimeSettings.SUMMER.key(),
            "yes",
            TimeSettings.ZONE_FROM_DHCP.key(),
            "yes"));
  }

  private Zone set() {
    String iana = settings.get(TimeSettings.IANA);
    if (!iana.isEmpty()) return Zone.named(iana).orElseThrow();
    return Zone.posix(settings.get(TimeSettings.POSIX), settings.get(TimeSettings.SUMMER));
  }

  /**
   * Whoever changes one parameter alone means the zone: a POSIX string or another use of daylight
   * saving time takes the place of a name, and a name brings its own.
   */
  private void changed() {
    Seen now = look();
    Seen before = seen;
    seen = now;
    boolean otherName = !now.iana.equals(before.iana);
    boolean otherSource = now.fromDhcp != before.fromDhcp;
    if (otherName && now.isNamed() && !now.isWhole()) {
      setIana(now.iana);
    } else if (!otherName
        && !otherSource
        && now.hasOtherRules(before)
        && (now.isNamed() ? !now.isWhole() : now.fromDhcp)) {
      setPosix(now.posix, now.summer);
    }
    local.follow(now().offsets());
  }

  private Seen look() {
    return new Seen(
        settings.get(TimeSettings.IANA),
        settings.get(TimeSettings.POSIX),
        settings.get(TimeSettings.SUMMER),
        settings.get(TimeSettings.ZONE_FROM_DHCP));
  }

  private void leased() {
    preferred().filter(zone -> !zone.equals(told.value())).ifPresent(told::replace);
    local.follow(now().offsets());
  }

  /** IANA before POSIX, IPv4 before IPv6. Source: user manual, Date and time. */
  private Optional<String> preferred() {
    DhcpOptions four = network.now().dhcp().orElse(DhcpOptions.NONE);
    DhcpOptions six = network.now().dhcpIpv6().orElse(DhcpOptions.NONE);
    return Stream.of(
            four.timeZone().filter(name -> TimeZones.posix(name).isPresent()),
            six.timeZone().filter(name -> TimeZones.posix(name).isPresent()),
            four.posixTimeZone().filter(posix -> PosixTimeZone.parse(posix).isPresent()),
            six.posixTimeZone().filter(posix -> PosixTimeZone.parse(posix).isPresent()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}

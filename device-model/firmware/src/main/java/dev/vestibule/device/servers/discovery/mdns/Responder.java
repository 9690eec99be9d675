package dev.vestibule.device.servers.discovery.mdns;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.protocols.dns.DnsData;
import dev.vestibule.device.protocols.dns.DnsMessage;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.device.protocols.dns.DnsQuestion;
import dev.vestibule.device.protocols.dns.DnsRecord;
import dev.vestibule.device.servers.discovery.place.Chance;
import dev.vestibule.device.servers.discovery.place.Group;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Claims the unit's names on the link, announces what it offers, defends its names and takes all
 * back when it goes. Source: RFC 6762, 8-10.
 */
final class Responder {

  private static final NetAddress GROUP = new NetAddress("224.0.0.251", Replies.PORT);

  private static final int PROBES = 3;
  private static final Duration BETWEEN_PROBES = Duration.ofMillis(250);
  private static final Duration BETWEEN_ANNOUNCEMENTS = Duration.ofSeconds(1);
  private static final Duration AFTER_LOST_CLAIM = Duration.ofSeconds(1);

  /** After so many conflicts the unit takes its time, so that two cannot fight for ever. */
  private static final int MANY_CONFLICTS = 15;

  private static final Duration AFTER_MANY_CONFLICTS = Duration.ofSeconds(5);

  private final DeviceLoop loop;
  private final Chance chance;
  private final Group group;
  private final Replies replies;
  private Names names = new Names();
  private Zone zone = Zone.EMPTY;
  private List<DnsRecord> records = List.of();
  private State state = new Silent();
  private Optional<Timer> next = Optional.empty();
  private int conflicts;

  private sealed interface State {}

  /** It has nothing to say. */
  private record Silent() implements State {}

  /** It asks whether its names are free, and has done so this often. */
  private record Probing(int sent) implements State {}

  /** The names are its own. */
  private record Announced() implements State {}

  Responder(Kernel kernel, Net net, Chance chance) {
    loop = kernel.loop();
    this.chance = chance;
    group = new Group(kernel, net, GROUP, this::heard);
    replies = new Replies(loop, chance, group);
  }

  /** Offers this from now on, and nothing else. */
  void offer(Zone offered) {
    group.join();
    if (!group.joined() || zone.equals(offered)) return;
    if (!zone.host().equals(offered.host())) names = new Names();
    zone = offered;
    claim();
  }

  /** Takes everything back and is silent from now on. */
  void stop() {
    next.ifPresent(Timer::cancel);
    if (state instanceof Announced) takeBack(records);
    state = new Silent();
    zone = Zone.EMPTY;
    records = List.of();
    names = new Names();
    conflicts = 0;
    replies.from(records);
    group.leave();
  }

  /** Takes back what is no longer so; claims names that are new, and announces the rest. */
  private void claim() {
    List<DnsRecord> before = records;
    records = zone.records(names);
    if (state instanceof Announced) {
      takeBack(before.stream().filter(it -> records.stream().noneMatch(it::says)).toList());
    }
    boolean known = before.stream().map(DnsRecord::name).toList().containsAll(unique(records));
    if (records.isEmpty()) {
      next.ifPresent(Timer::cancel);
      state = new Silent();
    } else if (state instanceof Announced && known) announce();
    else probeAfter(chance.between(0, (int) BETWEEN_PROBES.toMillis()));
  }

  private void probeAfter(Duration delay) {
    replies.from(List.of());
    state = new Probing(0);
    later(delay, () -> probe(0));
  }

  private void probe(int sent) {
    if (sent == PROBES) {
      announce();
      return;
    }
    state = new Probing(sent + 1);
    group.tell(
        new DnsMessage(
                0,
                false,
                false,
                unique(records).stream()
                    .map(name -> new DnsQuestion(name, DnsData.ANY, true))
                    .toList(),
                List.of(),
                records.stream().filter(DnsRecord::unique).map(DnsRecord::shared).toList(),
                List.of())
            .encode());
    later(BETWEEN_PROBES, () -> probe(sent + 1));
  }

  private void announce() {
    state = new Announced();
    replies.from(records);
    tellAll();
    later(BETWEEN_ANNOUNCEMENTS, this::tellAll);
  }

  private void tellAll() {
    group.tell(DnsMessage.answer(records, List.of()).encode());
    replies.told(records);
  }

  private void takeBack(List<DnsRecord> gone) {
    if (gone.isEmpty()) return;
    List<DnsRecord> farewell = gone.stream().map(record -> record.lasting(0)).toList();
    group.tell(DnsMessage.answer(farewell, List.of()).encode());
  }

  private void heard(Datagram datagram) {
    Optional<DnsMessage> decoded = DnsMessage.decode(datagram.payload());
    if (decoded.isEmpty()) return;
    DnsMessage message = decoded.get();
    switch (state) {
      case Silent silent -> {
        // Nothing to answer with, nothing to defend.
      }
      case Probing(int sent) -> {
        if (message.response()) contest(sent, message);
        else giveWay(message);
      }
      case Announced announced -> {
        if (!message.response()) replies.to(message, datagram.peer());
        else if (!disputed(message.answers()).isEmpty()) probeAfter(Duration.ZERO);
      }
    }
  }

  /** Whoever has a name already keeps it. What comes before the first question is no answer. */
  private void contest(int sent, DnsMessage response) {
    List<DnsName> taken = disputed(response.answers());
    if (sent == 0 || taken.isEmpty()) return;
    zone.bases(names, taken).forEach(names::taken);
    records = zone.records(names);
    probeAfter(
        ++conflicts < MANY_CONFLICTS
            ? chance.between(0, (int) BETWEEN_PROBES.toMillis())
            : AFTER_MANY_CONFLICTS);
  }

  /** Of two who ask for a name at the same time, one waits to see what the other does. */
  private void giveWay(DnsMessage query) {
    for (DnsName name : unique(records)) {
      List<DnsRecord> theirs = claims(query.claims(), name);
      if (!theirs.isEmpty() && compare(claims(records, name), theirs) < 0) {
        probeAfter(AFTER_LOST_CLAIM);
        return;
      }
    }
  }

  /** Names of this unit of which somebody else says something different. */
  private List<DnsName> disputed(List<DnsRecord> said) {
    return said.stream()
        .filter(theirs -> theirs.ttl() > 0 && isDisputed(theirs))
        .map(DnsRecord::name)
        .distinct()
        .toList();
  }

  private boolean isDisputed(DnsRecord theirs) {
    List<DnsRecord> ours =
        records.stream()
            .filter(DnsRecord::unique)
            .filter(it -> it.name().equals(theirs.name()) && it.isOf(theirs.data().type()))
            .toList();
    return !ours.isEmpty() && ours.stream().noneMatch(theirs::says);
  }

  private static List<DnsRecord> claims(List<DnsRecord> all, DnsName name) {
    return all.stream()
        .filter(record -> record.name().equals(name) && !(record.data() instanceof DnsData.Pointer))
        .sorted(DnsRecord::compareClaim)
        .toList();
  }

  private static int compare(List<DnsRecord> ours, List<DnsRecord> theirs) {
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      int order = ours.get(i).compareClaim(theirs.get(i));
      if (order != 0) return order;
    }
    return Integer.compare(ours.size(), theirs.size());
  }

  private static List<DnsName> unique(List<DnsRecord> records) {
    return records.stream().filter(DnsRecord::unique).map(DnsRecord::name).distinct().toList();
  }

  private void later(Duration delay, Runnable work) {
    next.ifPresent(Timer::cancel);
    next = Optional.of(loop.after(delay, work));
  }
}

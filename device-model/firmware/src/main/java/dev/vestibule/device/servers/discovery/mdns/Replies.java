package dev.vestibule.device.servers.discovery.mdns;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.dns.DnsMessage;
import dev.vestibule.device.protocols.dns.DnsQuestion;
import dev.vestibule.device.protocols.dns.DnsRecord;
import dev.vestibule.device.servers.discovery.place.Chance;
import dev.vestibule.device.servers.discovery.place.Group;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers questions when and where they want to be answered. Whoever asks for a name of this unit
 * to have it himself is told before all: several units of one machine may share an address. Source:
 * RFC 6762, 5-8.
 */
final class Replies {

  static final int PORT = 5_353;

  /** Answers that wait; more askers at once get none. */
  private static final int MOST_WAITING = 64;

  /** What was said to all is not said again so soon. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Seconds for which a resolver of the old kind may remember a record. */
  private static final int OLD_TTL = 10;

  private final DeviceLoop loop;
  private final Chance chance;
  private final Group group;
  private final Map<NetAddress, Set<DnsRecord>> waiting = new HashMap<>();
  private final Map<DnsRecord, Long> said = new HashMap<>();
  private Answers answers = new Answers(List.of());

  Replies(DeviceLoop loop, Chance chance, Group group) {
    this.loop = loop;
    this.chance = chance;
    this.group = group;
  }

  /** Answers with these records from now on. */
  void from(List<DnsRecord> records) {
    answers = new Answers(records);
    said.clear();
    waiting.clear();
  }

  /** Somebody asks, or says what else he knows. */
  void to(DnsMessage query, NetAddress peer) {
    if (query.questions().isEmpty()) {
      Answers.forget(waiting.getOrDefault(peer, Set.of()), query.answers());
      return;
    }
    Set<DnsRecord> found = answers.to(query);
    if (found.isEmpty()) return;
    if (peer.port() != PORT) {
      group.send(peer, old(query, found).encode());
    } else if (!query.claims().isEmpty()) {
      say(List.copyOf(found));
    } else if (query.questions().stream().allMatch(DnsQuestion::unicast)) {
      group.send(peer, answer(found));
    } else if (waiting.containsKey(peer)) {
      waiting.get(peer).addAll(found);
    } else if (waiting.size() < MOST_WAITING) {
      waiting.put(peer, found);
      loop.after(delay(query, found), () -> tell(peer));
    }
  }

  /** All have been told these. */
  void told(List<DnsRecord> records) {
    records.forEach(record -> said.put(record, loop.nanos()));
  }

  private Duration delay(DnsMessage query, Set<DnsRecord> found) {
    if (query.more()) return chance.between(400, 500);
    return found.stream().allMatch(DnsRecord::unique) ? Duration.ZERO : chance.between(20, 120);
  }

  private void tell(NetAddress asker) {
    Set<DnsRecord> due = waiting.remove(asker);
    if (due == null) return;
    List<DnsRecord> fresh = due.stream().filter(record -> !justSaid(record)).toList();
    if (!fresh.isEmpty()) say(fresh);
  }

  private void say(List<DnsRecord> found) {
    group.tell(answer(found));
    told(found);
  }

  private boolean justSaid(DnsRecord record) {
    Long when = said.get(record);
    return when != null && loop.nanos() - when < PAUSE.toNanos();
  }

  private byte[] answer(Collection<DnsRecord> found) {
    return DnsMessage.answer(List.copyOf(found), answers.additional(found)).encode();
  }

  /** As a name server would answer. */
  private static DnsMessage old(DnsMessage query, Set<DnsRecord> found) {
    return new DnsMessage(
        query.id(),
        true,
        false,
        query.questions().stream().limit(1).toList(),
        found.stream()
            .map(record -> record.shared().lasting(Math.min(OLD_TTL, record.ttl())))
            .toList(),
        List.of(),
        List.of());
  }
}

package dev.vestibule.device.servers.discovery.mdns;

import dev.vestibule.device.protocols.dns.DnsData;
import dev.vestibule.device.protocols.dns.DnsMessage;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.device.protocols.dns.DnsQuestion;
import dev.vestibule.device.protocols.dns.DnsRecord;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what answers a question.
 *
 * @param records all that the unit has to say
 */
record Answers(List<DnsRecord> records) {

  /** Questions of a message that are considered. */
  private static final int MOST_QUESTIONS = 32;

  Answers {
    records = List.copyOf(records);
  }

  /** What answers these questions, without what the asker knows well enough already. */
  Set<DnsRecord> to(DnsMessage query) {
    Set<DnsRecord> found = new LinkedHashSet<>();
    query.questions().stream().limit(MOST_QUESTIONS).forEach(it -> found.addAll(to(it)));
    forget(found, query.answers());
    return found;
  }

  /** Takes out what is known for at least half of its time. Source: RFC 6762, 7.1. */
  static void forget(Collection<DnsRecord> answers, List<DnsRecord> known) {
    answers.removeIf(
        ours -> known.stream().anyMatch(it -> it.says(ours) && it.ttl() >= ours.ttl() / 2));
  }

  /** What whoever gets these answers will ask for next. Source: RFC 6763, 12. */
  List<DnsRecord> additional(Collection<DnsRecord> answers) {
    Set<DnsRecord> next = new LinkedHashSet<>();
    answers.forEach(answer -> next.addAll(after(answer)));
    List.copyOf(next).forEach(record -> next.addAll(after(record)));
    next.removeAll(answers);
    return List.copyOf(next);
  }

  private List<DnsRecord> to(DnsQuestion question) {
    return records.stream()
        .filter(it -> it.isOf(question.type()) && it.name().equals(question.name()))
        .toList();
  }

  private List<DnsRecord> after(DnsRecord record) {
    return switch (record.data()) {
      case DnsData.Pointer(DnsName to) -> uniqueOf(to);
      case DnsData.Service service -> uniqueOf(service.host());
      default -> List.of();
    };
  }

  private List<DnsRecord> uniqueOf(DnsName name) {
    return records.stream().filter(it -> it.unique() && it.name().equals(name)).toList();
  }
}

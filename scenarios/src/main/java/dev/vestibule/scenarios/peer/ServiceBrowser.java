package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.dns.DnsData;
import dev.vestibule.device.protocols.dns.DnsMessage;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.device.protocols.dns.DnsQuestion;
import dev.vestibule.device.protocols.dns.DnsRecord;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A program that browses for services by multicast DNS, and may offer one of its own. */
public final class ServiceBrowser {

  private static final NetAddress GROUP = new NetAddress("224.0.0.251", 5_353);
  private static final int TTL = 120;

  private final Datagrams port;
  private final List<DnsRecord> known = new CopyOnWriteArrayList<>();
  private final List<DnsRecord> own = new CopyOnWriteArrayList<>();
  private final AtomicInteger answers = new AtomicInteger();

  /**
   * A service that was found.
   *
   * @param text what it says of itself
   * @param addresses of its host
   */
  public record Found(
      String name, String host, int port, List<String> text, List<String> addresses) {}

  public ServiceBrowser(Net net) {
    port =
        switch (net.join(GROUP.host(), GROUP.port(), this::heard)) {
          case Datagrams datagrams -> datagrams;
          case Net.Refused(String reason) -> throw new IllegalStateException(reason);
        };
  }

  /** Asks for services of a type, such as {@code _http._tcp}. */
  public void browse(String type) {
    ask(DnsName.of(type + ".local"), List.of());
  }

  /** Asks the same again, and says what it knows already. */
  public void browseKnowing(String type) {
    DnsName name = DnsName.of(type + ".local");
    ask(name, known.stream().filter(record -> record.name().equals(name)).toList());
  }

  /** Has a service of that name itself, and defends it. */
  public void offer(String type, String name) {
    DnsName instance = DnsName.of(type + ".local").child(name);
    own.add(
        new DnsRecord(
            instance, true, TTL, new DnsData.Service(9, DnsName.of("another-host.local"))));
  }

  /** The names that a type's pointers lead to: instances, or types. */
  public List<String> names(String type) {
    return pointers(type)
        .map(to -> type.startsWith("_services") ? to.toString() : to.first())
        .toList();
  }

  /** What is known of the services of a type. */
  public List<Found> services(String type) {
    return pointers(type)
        .flatMap(
            instance ->
                of(instance, DnsData.Service.class)
                    .map(
                        service ->
                            new Found(
                                instance.first(),
                                service.host().toString(),
                                service.port(),
                                of(instance, DnsData.Text.class)
                                    .flatMap(text -> text.words().stream())
                                    .toList(),
                                of(service.host(), DnsData.Address.class)
                                    .map(it -> it.address().getHostAddress())
                                    .toList())))
        .toList();
  }

  /** How many answers with pointers have come. */
  public int answers() {
    return answers.get();
  }

  private void ask(DnsName name, List<DnsRecord> alreadyKnown) {
    var question = new DnsQuestion(name, DnsData.PTR, false);
    port.send(GROUP, DnsMessage.query(List.of(question), alreadyKnown).encode());
  }

  private Stream<DnsName> pointers(String type) {
    return of(DnsName.of(type + ".local"), DnsData.Pointer.class).map(DnsData.Pointer::to);
  }

  private <T extends DnsData> Stream<T> of(DnsName name, Class<T> kind) {
    return known.stream()
        .filter(record -> record.name().equals(name))
        .map(DnsRecord::data)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private void heard(Datagram datagram) {
    DnsMessage message = DnsMessage.decode(datagram.payload()).orElseThrow();
    if (message.response()) message.answers().forEach(this::learn);
    if (message.response()) message.additional().forEach(this::learn);
    else if (!own.isEmpty()) defend(message);
    if (message.answers().stream().anyMatch(it -> it.data() instanceof DnsData.Pointer)
        && message.response()) {
      answers.incrementAndGet();
    }
  }

  private void learn(DnsRecord record) {
    known.removeIf(record::says);
    if (record.ttl() > 0) known.add(record);
  }

  private void defend(DnsMessage query) {
    List<DnsRecord> asked =
        own.stream()
            .filter(
                record ->
                    query.questions().stream().anyMatch(it -> it.name().equals(record.name())))
            .toList();
    if (!asked.isEmpty()) port.send(GROUP, DnsMessage.answer(asked, List.of()).encode());
  }
}

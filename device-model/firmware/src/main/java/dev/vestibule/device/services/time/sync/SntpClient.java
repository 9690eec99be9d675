package dev.vestibule.device.services.time.sync;

import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import dev.vestibule.device.protocols.ntp.NtpTimestamp;
import dev.vestibule.hal.Entropy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Asks all servers of its plan in rounds, and corrects the clock after each. Waits between two
 * rounds as short as the plan allows at first, and twice as long after each, up to the longest;
 * after a step of the clock it begins anew. Nothing but a question of its own that comes back makes
 * it listen. Source: RFC 4330, RFC 5905.
 */
public final class SntpClient {

  /** The port of servers. */
  public static final int PORT = 123;

  /** A clock that is wrong by more is stepped. Source: RFC 5905, STEPT. */
  public static final Duration STEP = Duration.ofMillis(128);

  /** How long it waits for answers. Source: assumed. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String PROGRAM = "chronyd";

  private final DeviceLoop loop;
  private final Net net;
  private final Entropy entropy;
  private final Logs log;
  private final BiFunction<Plan, NetAddress, Speech> speeches;
  private final Consumer<Duration> correction;
  private final Map<NtpTimestamp, Asked> open = new HashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private Plan plan = Plan.NOBODY;
  private List<Server> servers = List.of();
  private Optional<Datagrams> port = Optional.empty();
  private Optional<Timer> timer = Optional.empty();
  private Set<NetAddress> trusted = Set.of();
  private boolean lost;
  private boolean synced;
  private Duration offset = Duration.ZERO;
  private int round;
  private int preparing;
  private int poll;
  private long began;
  private long next;

  private record Asked(Server server, Speech.Question question, long sent) {}

  /**
   * @param speeches how a server of a plan is spoken to
   * @param correction is told in the loop what the clock is behind
   */
  public SntpClient(
      DeviceLoop loop,
      Net net,
      Entropy entropy,
      Logs log,
      BiFunction<Plan, NetAddress, Speech> speeches,
      Consumer<Duration> correction) {
    this.loop = loop;
    this.net = net;
    this.entropy = entropy;
    this.log = log;
    this.speeches = speeches;
    this.correction = correction;
  }

  /** Keeps to this plan from now on; a new one begins with a round of questions. */
  public void follow(Plan plan) {
    if (plan.equals(this.plan)) return;
    this.plan = plan;
    endRound();
    samples.clear();
    timer.ifPresent(Timer::cancel);
    timer = Optional.empty();
    servers.forEach(server -> server.speech().close());
    servers =
        plan.servers().stream()
            .map(address -> new Server(address, speeches.apply(plan, address)))
            .toList();
    trusted = Set.of();
    synced = false;
    lost = false;
    offset = Duration.ZERO;
    poll = plan.minPoll();
    if (!servers.isEmpty()) ask();
  }

  /** How it stands. */
  public SyncStatus status() {
    long left = timer.isPresent() ? Math.max(0, next - loop.nanos()) : 0;
    return new SyncStatus(synced, Duration.ofNanos(left), offset);
  }

  private void ask() {
    began = loop.nanos();
    next = began + interval().toNanos();
    List<Server> due = servers.stream().filter(Server::isDue).toList();
    if (!due.isEmpty()
        && net.datagrams(0, datagram -> loop.post(() -> hear(datagram)))
            instanceof Datagrams opened) {
      port = Optional.of(opened);
      preparing = due.size();
      for (Server server : due) ask(server, opened);
    }
    Duration patience = interval().compareTo(PATIENCE) < 0 ? interval() : PATIENCE;
    timer = Optional.of(loop.after(isQuiet() ? Duration.ZERO : patience, this::conclude));
  }

  private void ask(Server server, Datagrams from) {
    var nonce = new NtpTimestamp(entropy.nextLong() | 1);
    int asked = round;
    server
        .speech()
        .prepare(
            NtpPacket.question(nonce),
            question -> {
              if (asked == round) send(server, nonce, question, from);
            });
  }

  private void send(
      Server server, NtpTimestamp nonce, Optional<Speech.Question> question, Datagrams from) {
    preparing--;
    question.ifPresentOrElse(
        ready -> {
          open.put(nonce, new Asked(server, ready, loop.nanos()));
          from.send(ready.to(), ready.bytes());
        },
        this::concludeWhenQuiet);
  }

  /** Whether no answer can come any more. */
  private boolean isQuiet() {
    return open.isEmpty() && preparing == 0;
  }

  private void concludeWhenQuiet() {
    if (isQuiet() && timer.isPresent()) conclude();
  }

  private void hear(Datagram datagram) {
    NtpPacket seen = NtpPacket.decode(datagram.payload()).orElse(null);
    if (seen == null || seen.mode() != NtpPacket.SERVER) return;
    Asked asked = open.get(seen.origin());
    if (asked == null) return;
    NtpPacket answer = asked.question.reader().apply(datagram.payload()).orElse(null);
    if (answer == null) return;
    open.remove(seen.origin());
    Server server = asked.server;
    answer
        .kiss()
        .ifPresent(
            kiss -> {
              server.obey(kiss);
              log.system(Severity.NOTICE, PROGRAM, "Source " + host(server) + " says " + kiss);
            });
    Sample.of(server.address(), answer, asked.sent, loop.nanos())
        .ifPresent(
            sample -> {
              server.content();
              samples.add(sample);
            });
    if (isQuiet()) conclude();
  }

  private void conclude() {
    endRound();
    Optional<Agreement> agreed = Agreement.of(samples);
    samples.clear();
    agreed.ifPresentOrElse(this::correct, this::missed);
    scheduleNext();
  }

  private void correct(Agreement agreed) {
    Instant right = agreed.origin().plusNanos(loop.nanos());
    offset = Duration.between(loop.now(), right);
    synced = true;
    lost = false;
    if (!trusted.equals(Set.copyOf(agreed.servers()))) {
      trusted = Set.copyOf(agreed.servers());
      String names =
          agreed.servers().stream().map(NetAddress::host).collect(Collectors.joining(", "));
      log.system(Severity.INFO, PROGRAM, "Selected source " + names);
    }
    if (offset.abs().compareTo(STEP) > 0) {
      poll = plan.minPoll();
      next = began + interval().toNanos();
    }
    correction.accept(offset);
  }

  private void missed() {
    if (!lost) log.system(Severity.WARNING, PROGRAM, "Can't synchronise: no selectable sources");
    lost = true;
    trusted = Set.of();
  }

  private void scheduleNext() {
    timer.ifPresent(Timer::cancel);
    poll = Math.min(plan.maxPoll(), poll + 1);
    timer =
        servers.stream().allMatch(Server::denied)
            ? Optional.empty()
            : Optional.of(loop.at(next, this::ask));
  }

  /** What comes now is too late. */
  private void endRound() {
    port.ifPresent(Datagrams::close);
    port = Optional.empty();
    open.clear();
    round++;
    preparing = 0;
  }

  private Duration interval() {
    return Duration.ofSeconds(1L << poll);
  }

  private static String host(Server server) {
    return server.address().host();
  }
}

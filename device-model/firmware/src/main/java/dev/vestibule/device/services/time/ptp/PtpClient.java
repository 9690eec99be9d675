package dev.vestibule.device.services.time.ptp;

import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ptp.PortIdentity;
import dev.vestibule.device.protocols.ptp.PtpMessage;
import dev.vestibule.device.protocols.ptp.PtpMessage.Announce;
import dev.vestibule.device.protocols.ptp.PtpMessage.DelayRequest;
import dev.vestibule.device.protocols.ptp.PtpMessage.DelayResponse;
import dev.vestibule.device.protocols.ptp.PtpMessage.FollowUp;
import dev.vestibule.device.protocols.ptp.PtpMessage.Sync;
import dev.vestibule.device.protocols.ptp.PtpTimestamp;
import dev.vestibule.device.services.time.ptp.Masters.Master;
import dev.vestibule.device.services.time.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A slave-only ordinary clock of the default profile with the end-to-end delay mechanism, over UDP
 * and IPv4, domain 0. Times of arrival are those of the loop: no hardware takes them, as on a unit
 * without a clock in its network interface. Source: IEEE 1588-2008, 9 and J.3.
 */
public final class PtpClient {

  private static final String PROGRAM = "ptp4l";
  private static final int DOMAIN = 0;
  private static final int SEQUENCES = 1 << 16;

  /** How often it is looked whether the master is still there. Source: assumed. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private static final NetAddress ASKED = new NetAddress(PtpMessage.GROUP, PtpMessage.EVENT);

  private final DeviceLoop loop;
  private final Net net;
  private final Logs log;
  private final PortIdentity own;
  private final Consumer<Duration> correction;
  private final Masters masters = new Masters();
  private Optional<Datagrams> event = Optional.empty();
  private Optional<Datagrams> general = Optional.empty();
  private Optional<Timer> look = Optional.empty();
  private Optional<PortIdentity> master = Optional.empty();
  private Optional<Arrived> sync = Optional.empty();
  private Optional<Asked> asked = Optional.empty();
  private Optional<Duration> delay = Optional.empty();
  private Optional<Pair> last = Optional.empty();
  private Duration offset = Duration.ZERO;
  private boolean synced;
  private int sequence;
  private boolean wanted;
  private int life;

  /** A Sync whose time is told later. */
  private record Arrived(int sequence, long at, long correction) {}

  /** A question for the delay. */
  private record Asked(int sequence, long at) {}

  /** When a Sync left, in UTC, and when it arrived, in monotonic nanoseconds. */
  private record Pair(Instant left, long arrived) {}

  /**
   * @param own what this clock is called
   * @param correction is told in the loop what the clock is behind
   */
  public PtpClient(
      DeviceLoop loop, Net net, Logs log, PortIdentity own, Consumer<Duration> correction) {
    this.loop = loop;
    this.net = net;
    this.log = log;
    this.own = own;
    this.correction = correction;
  }

  /** Listens to masters, or does not. */
  public void follow(boolean on) {
    if (on == wanted) return;
    wanted = on;
    life++;
    if (on) begin();
    else end();
  }

  /** How it stands. */
  public SyncStatus status() {
    return new SyncStatus(synced, Duration.ZERO, offset);
  }

  private void begin() {
    int now = life;
    event = join(PtpMessage.EVENT, now);
    general = join(PtpMessage.GENERAL, now);
    if (event.isPresent() && general.isPresent()) look = Optional.of(loop.after(LOOK, this::look));
    else end();
  }

  private Optional<Datagrams> join(int port, int now) {
    return switch (net.join(PtpMessage.GROUP, port, it -> arrived(it, now))) {
      case Datagrams joined -> Optional.of(joined);
      case Net.Refused(String reason) -> {
        log.system(Severity.WARNING, PROGRAM, "PTP cannot be used: " + reason);
        yield Optional.empty();
      }
    };
  }

  private void arrived(Datagram datagram, int now) {
    loop.post(
        () -> {
          if (now != life) return;
          PtpMessage.decode(datagram.payload())
              .filter(it -> it.domain() == DOMAIN && !it.sender().equals(own))
              .ifPresent(this::hear);
        });
  }

  private void end() {
    event.ifPresent(Datagrams::close);
    general.ifPresent(Datagrams::close);
    look.ifPresent(Timer::cancel);
    event = Optional.empty();
    general = Optional.empty();
    look = Optional.empty();
    masters.clear();
    choose(Optional.empty());
    offset = Duration.ZERO;
  }

  private void look() {
    boolean had = master.isPresent();
    choose(masters.best(loop.nanos()));
    if (had && master.isEmpty()) {
      log.system(Severity.WARNING, PROGRAM, "PTP master lost; the clock runs free");
    }
    look = Optional.of(loop.after(LOOK, this::look));
  }

  private void hear(PtpMessage message) {
    if (message.body() instanceof Announce announce) {
      masters.heard(message, announce, loop.nanos());
      choose(masters.best(loop.nanos()));
      return;
    }
    if (master.filter(message.sender()::equals).isEmpty()) return;
    switch (message.body()) {
      case Sync(PtpTimestamp origin) -> sync(message, origin);
      case FollowUp(PtpTimestamp origin) -> followUp(message, origin);
      case DelayResponse response -> delay(message, response);
      case DelayRequest other -> {}
      case Announce heard -> {}
    }
  }

  private void choose(Optional<Master> best) {
    Optional<PortIdentity> port = best.map(Master::port);
    if (port.equals(master)) return;
    master = port;
    sync = Optional.empty();
    asked = Optional.empty();
    delay = Optional.empty();
    last = Optional.empty();
    synced = false;
    best.ifPresent(
        it ->
            log.system(
                Severity.INFO,
                PROGRAM,
                "Selected PTP master %016x".formatted(it.announce().quality().identity())));
  }

  private void sync(PtpMessage message, PtpTimestamp origin) {
    long now = loop.nanos();
    if ((message.flags() & PtpMessage.TWO_STEP) != 0) {
      sync = Optional.of(new Arrived(message.sequence(), now, message.correction()));
    } else {
      left(origin.instant().plusNanos(message.correction()), now);
    }
  }

  private void followUp(PtpMessage message, PtpTimestamp origin) {
    Optional<Arrived> first = sync.filter(it -> it.sequence == message.sequence());
    sync = Optional.empty();
    first.ifPresent(
        it -> left(origin.instant().plusNanos(it.correction + message.correction()), it.at));
  }

  /** A Sync left at this time of the master, and arrived at that of ours. */
  private void left(Instant moment, long arrived) {
    Optional<Master> best = masters.best(loop.nanos());
    if (best.isEmpty()) return;
    var pair = new Pair(moment.minusSeconds(best.get().utcOffset()), arrived);
    last = Optional.of(pair);
    delay.ifPresent(it -> correct(pair, it));
    ask();
  }

  private void correct(Pair pair, Duration delay) {
    Instant right = pair.left.plus(delay).plusNanos(loop.nanos() - pair.arrived);
    offset = Duration.between(loop.now(), right);
    synced = true;
    if (!offset.isZero()) correction.accept(offset);
  }

  private void ask() {
    int number = sequence++ % SEQUENCES;
    asked = Optional.of(new Asked(number, loop.nanos()));
    var question = new PtpMessage(DOMAIN, 0, 0, own, number, 0x7F, new DelayRequest());
    event.ifPresent(port -> port.send(ASKED, question.encode()));
  }

  /** The mean of both ways. Source: IEEE 1588-2008, 11.3. */
  private void delay(PtpMessage message, DelayResponse response) {
    Optional<Asked> question = asked.filter(it -> it.sequence == message.sequence());
    if (!response.asker().equals(own) || question.isEmpty() || last.isEmpty()) return;
    asked = Optional.empty();
    Optional<Master> best = masters.best(loop.nanos());
    if (best.isEmpty()) return;
    Pair pair = last.get();
    Instant received =
        response
            .received()
            .instant()
            .minusSeconds(best.get().utcOffset())
            .minusNanos(message.correction());
    long atMaster = Duration.between(pair.left, received).toNanos();
    long here = question.get().at - pair.arrived;
    Duration mean = Duration.ofNanos((atMaster - here) / 2);
    if (mean.isNegative()) return; // Nobody answers before he is asked.
    boolean first = delay.isEmpty();
    delay = Optional.of(mean);
    if (first) correct(pair, mean);
  }
}

package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ptp.PortIdentity;
import dev.vestibule.device.protocols.ptp.PtpMessage;
import dev.vestibule.device.protocols.ptp.PtpMessage.Announce;
import dev.vestibule.device.protocols.ptp.PtpMessage.Body;
import dev.vestibule.device.protocols.ptp.PtpMessage.DelayRequest;
import dev.vestibule.device.protocols.ptp.PtpMessage.DelayResponse;
import dev.vestibule.device.protocols.ptp.PtpMessage.FollowUp;
import dev.vestibule.device.protocols.ptp.PtpMessage.Sync;
import dev.vestibule.device.protocols.ptp.PtpTimestamp;
import dev.vestibule.device.protocols.ptp.Quality;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * A grandmaster clock of the precision time protocol that counts leap seconds, as GPS clocks do. It
 * speaks when it is told to: {@link #announce} every two seconds, {@link #sync} every second.
 */
public final class PtpMaster {

  /** Seconds by which TAI is ahead of UTC since 2017. */
  private static final int UTC_OFFSET = 37;

  private static final int FLAGS = PtpMessage.PTP_TIMESCALE | PtpMessage.UTC_OFFSET_VALID;

  private final LongSupplier nanos;
  private final PortIdentity own;
  private final Quality quality;
  private final Datagrams event;
  private final Datagrams general;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Instant origin = Instant.EPOCH;
  private int announced;
  private int synced;

  /**
   * A master on this host.
   *
   * @param number distinguishes it from others
   * @param priority1 the smaller wins
   * @param nanos a monotonic clock that its own goes with
   */
  public PtpMaster(Net net, int number, int priority1, LongSupplier nanos) {
    this.nanos = nanos;
    own = new PortIdentity(0x0011_22FF_FE00_0000L + number, 1);
    quality = new Quality(priority1, 6, 0x21, 0x4E5D, 128, own.clock());
    event = join(net, PtpMessage.EVENT);
    general = join(net, PtpMessage.GENERAL);
  }

  private Datagrams join(Net net, int port) {
    return switch (net.join(PtpMessage.GROUP, port, this::hear)) {
      case Datagrams joined -> joined;
      case Net.Refused(String reason) -> throw new IllegalStateException(reason);
    };
  }

  /** Its clock shows this now, in UTC. */
  public void shows(Instant moment) {
    origin = moment.minusNanos(nanos.getAsLong());
  }

  /** Says that it is there. */
  public void announce() {
    send(FLAGS, announced++, 1, new Announce(UTC_OFFSET, quality, 0));
  }

  /**
   * Tells the time.
   *
   * @param steps 1, or 2 if a second message tells when the first was sent
   */
  public void sync(int steps) {
    int number = synced++;
    if (steps == 1) {
      send(0, number, 0, new Sync(now()));
    } else {
      PtpTimestamp left = now();
      send(PtpMessage.TWO_STEP, number, 0, new Sync(PtpTimestamp.ZERO));
      send(0, number, 0, new FollowUp(left));
    }
  }

  /** How often it was asked for the delay. */
  public int asked() {
    return asked.get();
  }

  private void hear(Datagram datagram) {
    Optional<PtpMessage> message = PtpMessage.decode(datagram.payload());
    message
        .filter(it -> it.body() instanceof DelayRequest)
        .ifPresent(
            it -> {
              asked.incrementAndGet();
              send(0, it.sequence(), 0, new DelayResponse(now(), it.sender()));
            });
  }

  private PtpTimestamp now() {
    return PtpTimestamp.of(origin.plusNanos(nanos.getAsLong()).plusSeconds(UTC_OFFSET));
  }

  private void send(int flags, int sequence, int interval, Body body) {
    boolean timed = body instanceof Sync;
    var message = new PtpMessage(0, flags, 0, own, sequence, interval, body);
    (timed ? event : general)
        .send(
            new NetAddress(PtpMessage.GROUP, timed ? PtpMessage.EVENT : PtpMessage.GENERAL),
            message.encode());
  }
}

package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import dev.vestibule.device.protocols.ntp.NtpTimestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** An NTP server whose clock and manners can be chosen at any time and from any thread. */
public final class TimeServer {

  /** The port of time servers. */
  public static final int NTP = 123;

  private static final Duration DISPERSION = Duration.ofMillis(50);

  private final LongSupplier nanos;
  private final Datagrams port;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Instant origin = Instant.EPOCH;
  private volatile Manner manner = Manner.HONEST;

  /**
   * How it answers.
   *
   * @param silent whether not at all
   * @param leap leap indicator
   * @param stratum 0-255
   * @param id reference id: four letters
   * @param forged whether it answers what nobody asked
   */
  public record Manner(boolean silent, int leap, int stratum, String id, boolean forged) {

    /** A server with a good clock. */
    public static final Manner HONEST = new Manner(false, 0, 1, "GPS\0", false);

    /** A server that says nothing. */
    public static final Manner SILENT = new Manner(true, 0, 1, "GPS\0", false);

    /** A server whose clock is not synchronized. */
    public static final Manner ALARMED = new Manner(false, NtpPacket.ALARM, 1, "GPS\0", false);

    /** Somebody who answers in a server's place without having seen the question. */
    public static final Manner FORGED = new Manner(false, 0, 1, "GPS\0", true);

    /** A server that is so far from a reference clock. */
    public static Manner ofStratum(int stratum) {
      return new Manner(false, 0, stratum, "GPS\0", false);
    }

    /** A server that refuses with a kiss code. */
    public static Manner kissing(String code) {
      return new Manner(false, NtpPacket.ALARM, 0, code, false);
    }
  }

  /**
   * A server on this host.
   *
   * @param number 0 for any port that is free
   * @param nanos a monotonic clock that its own goes with
   */
  public TimeServer(Net net, int number, LongSupplier nanos) {
    this.nanos = nanos;
    port =
        switch (net.datagrams(number, this::hear)) {
          case Datagrams opened -> opened;
          case Net.Refused(String reason) -> throw new IllegalStateException(reason);
        };
  }

  /** Where it is reached. */
  public NetAddress address() {
    return port.address();
  }

  /** Its clock shows this now. */
  public void shows(Instant moment) {
    origin = moment.minusNanos(nanos.getAsLong());
  }

  /** Answers in this way from now on. */
  public void behaves(Manner manner) {
    this.manner = manner;
  }

  /** How often it was asked. */
  public int asked() {
    return asked.get();
  }

  private void hear(Datagram datagram) {
    Optional<NtpPacket> question =
        NtpPacket.decode(datagram.payload()).filter(it -> it.mode() == NtpPacket.CLIENT);
    if (question.isEmpty()) return;
    asked.incrementAndGet();
    Manner how = manner;
    if (!how.silent) port.send(datagram.peer(), answer(question.get(), how).encode());
  }

  private NtpPacket answer(NtpPacket question, Manner how) {
    var now = NtpTimestamp.of(origin.plusNanos(nanos.getAsLong()));
    long nonce = question.transmit().bits();
    return new NtpPacket(
        how.leap,
        question.version(),
        NtpPacket.SERVER,
        how.stratum,
        question.poll(),
        -20,
        Duration.ZERO,
        DISPERSION,
        NtpPacket.referenceId(how.id),
        now,
        new NtpTimestamp(how.forged ? ~nonce : nonce),
        now,
        now);
  }
}

package dev.vestibule.device.kernel.net.names;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.dns.DnsData;
import dev.vestibule.device.protocols.dns.DnsLookup;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.hal.Entropy;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One name on its way through the DNS servers: each is asked in turn, all of them twice, for every
 * full name that it may stand for. Only the server that was asked is heard, at the port that asked
 * and about the question itself.
 */
final class Inquiry {

  /** Source: resolv.conf of Linux, timeout and attempts. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int ATTEMPTS = 2;

  /** Whoever wants to connect has given up by then. Source: assumed. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final int PORT = 53;
  private static final int IDS = 1 << 16;

  private final DeviceLoop loop;
  private final Net net;
  private final Entropy entropy;
  private final Consumer<Result> answer;
  private final ArrayDeque<Try> tries = new ArrayDeque<>();
  private final List<DnsLookup> open = new ArrayList<>();
  private final List<InetAddress> found = new ArrayList<>();
  private final long end;
  private Optional<Try> current = Optional.empty();
  private Optional<Datagrams> port = Optional.empty();
  private Optional<Timer> patience = Optional.empty();
  private boolean failed;
  private int ttl = Integer.MAX_VALUE;

  private record Try(DnsName name, NetAddress server) {}

  /**
   * What came of it.
   *
   * @param addresses none if nobody knows the name
   * @param time for which they may be remembered
   */
  record Result(List<InetAddress> addresses, Duration time) {}

  /**
   * @param answer is told once, in the loop
   */
  Inquiry(DeviceLoop loop, Net net, Entropy entropy, Consumer<Result> answer) {
    this.loop = loop;
    this.net = net;
    this.entropy = entropy;
    this.answer = answer;
    end = loop.nanos() + LONGEST.toNanos();
  }

  /** Asks these servers for these names, the likeliest first. */
  void begin(Collection<DnsName> names, List<String> servers) {
    for (DnsName name : names) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        for (String server : servers) tries.add(new Try(name, place(server)));
      }
    }
    next();
  }

  private static NetAddress place(String server) {
    return new NetAddress(new HostAddress(server, 0).address(), PORT);
  }

  private void next() {
    hangUp();
    Try now = tries.poll();
    if (now == null || loop.nanos() >= end) {
      answer.accept(new Result(List.of(), Duration.ZERO));
      return;
    }
    current = Optional.of(now);
    failed = false;
    for (int type : new int[] {DnsData.A, DnsData.AAAA}) {
      open.add(new DnsLookup(Math.floorMod((int) entropy.nextLong(), IDS), now.name, type));
    }
    if (net.datagrams(0, datagram -> loop.post(() -> hear(datagram, now)))
        instanceof Datagrams opened) {
      port = Optional.of(opened);
      open.forEach(lookup -> opened.send(now.server, lookup.encode()));
    }
    patience = Optional.of(loop.after(PATIENCE, this::conclude));
  }

  private void hear(Datagram datagram, Try asked) {
    if (current.filter(asked::equals).isEmpty() || !datagram.peer().equals(asked.server)) return;
    for (DnsLookup lookup : List.copyOf(open)) {
      lookup
          .answered(datagram.payload())
          .ifPresent(
              it -> {
                open.remove(lookup);
                take(it, asked.name);
              });
    }
    if (open.isEmpty()) conclude();
  }

  private void take(DnsLookup.Answer said, DnsName name) {
    switch (said) {
      case DnsLookup.Known(List<InetAddress> addresses, int seconds) -> {
        found.addAll(addresses);
        if (!addresses.isEmpty()) ttl = Math.min(ttl, seconds);
      }
      case DnsLookup.NoSuchName none -> {}
      case DnsLookup.Failed refused -> failed = true;
    }
    if (open.isEmpty() && found.isEmpty() && !failed) {
      tries.removeIf(left -> left.name.equals(name)); // Another server would say the same.
    }
  }

  private void conclude() {
    if (found.isEmpty()) next();
    else {
      hangUp();
      answer.accept(new Result(List.copyOf(found), Duration.ofSeconds(ttl)));
    }
  }

  private void hangUp() {
    current = Optional.empty();
    patience.ifPresent(Timer::cancel);
    patience = Optional.empty();
    port.ifPresent(Datagrams::close);
    port = Optional.empty();
    open.clear();
  }
}

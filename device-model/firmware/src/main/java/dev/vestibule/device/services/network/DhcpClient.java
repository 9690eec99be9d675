package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Lease;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds a lease: asks until a server answers, renews after half the time, and gives up when the
 * lease is over. Source: RFC 2131, 4.4.5.
 */
final class DhcpClient {

  /** How long it waits before it asks again while nobody answers. Source: assumed. */
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final DeviceLoop loop;
  private final Supplier<Optional<Lease>> server;
  private final Runnable changed;
  private Optional<Lease> lease = Optional.empty();
  private Optional<Timer> timer = Optional.empty();
  private long ends;

  /**
   * @param server asks whoever is on the wire
   * @param changed is told when a lease begins, changes or is over
   */
  DhcpClient(DeviceLoop loop, Supplier<Optional<Lease>> server, Runnable changed) {
    this.loop = loop;
    this.server = server;
    this.changed = changed;
  }

  /** What is held now. */
  Optional<Lease> lease() {
    return lease;
  }

  /** Asks at once, and from now on again. */
  void ask() {
    Optional<Lease> given = server.get();
    if (given.isPresent()) hold(given.get());
    else missed();
  }

  /** Gives back what it holds and asks no more. */
  void stop() {
    timer.ifPresent(Timer::cancel);
    timer = Optional.empty();
    lease = Optional.empty();
  }

  private void hold(Lease given) {
    boolean other = !lease.equals(Optional.of(given));
    lease = Optional.of(given);
    ends = loop.nanos() + given.time().toNanos();
    later(given.time().dividedBy(2));
    if (other) changed.run();
  }

  private void missed() {
    if (lease.isEmpty()) {
      later(AGAIN);
      return;
    }
    Duration left = Duration.ofNanos(ends - loop.nanos());
    if (left.isPositive()) {
      Duration half = left.dividedBy(2);
      Duration next = half.compareTo(AGAIN) < 0 ? AGAIN : half;
      later(next.compareTo(left) < 0 ? next : left);
      return;
    }
    lease = Optional.empty();
    later(AGAIN);
    changed.run();
  }

  private void later(Duration delay) {
    timer.ifPresent(Timer::cancel);
    timer = Optional.of(loop.after(delay, this::ask));
  }
}

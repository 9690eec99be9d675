package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.Transport;
import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts for one limit what each source sent. Forgets the sources it has not heard longest. */
final class Meter {

  /** How long a talk of datagrams may be silent. Source: VAPIX, Firewall configuration. */
  private static final long SILENCE = Duration.ofSeconds(30).toNanos();

  private static final int MOST_SOURCES = 4_096;
  private static final int MOST_TALKS = 16_384;

  /** What a source has had since a moment, and what is left on top. */
  private record Window(long since, int used, int burst) {}

  private record Talk(InetAddress source, int sourcePort, int port) {}

  private final Rule.Limit limit;
  private final Map<InetAddress, Window> windows = forgetful(MOST_SOURCES);
  private final Map<Talk, Long> talks = forgetful(MOST_TALKS);

  Meter(Rule.Limit limit) {
    this.limit = limit;
  }

  /**
   * Whether a packet is within the limit; counts it if so.
   *
   * @param now monotonic nanoseconds
   */
  boolean admits(Packet packet, long now) {
    boolean talking =
        limit.unit() == Rule.Unit.NEWCONNECTIONS && packet.transport() == Transport.UDP;
    if (!talking) return counts(packet.source(), now);
    var talk = new Talk(packet.source(), packet.sourcePort(), packet.port());
    boolean goesOn = now - talks.getOrDefault(talk, now - SILENCE) < SILENCE;
    boolean admitted = goesOn || counts(packet.source(), now);
    if (admitted) talks.put(talk, now);
    return admitted;
  }

  private boolean counts(InetAddress source, long now) {
    Window window = current(windows.getOrDefault(source, new Window(now, 0, limit.burst())), now);
    boolean within = window.used < limit.amount();
    boolean onTop = !within && window.burst > 0;
    int used = within ? window.used + 1 : window.used;
    windows.put(source, new Window(window.since, used, onTop ? window.burst - 1 : window.burst));
    return within || onTop;
  }

  /** The window of this moment; a source that stayed below the amount has its burst again. */
  private Window current(Window window, long now) {
    long passed = now - window.since;
    if (passed < limit.period().nanos) return window;
    boolean calm = window.used < limit.amount() || passed >= 2 * limit.period().nanos;
    return new Window(now, 0, calm ? limit.burst() : window.burst);
  }

  private static <K, V> Map<K, V> forgetful(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}

package dev.vestibule.device.services.time.ptp;

import dev.vestibule.device.protocols.ptp.PortIdentity;
import dev.vestibule.device.protocols.ptp.PtpMessage;
import dev.vestibule.device.protocols.ptp.PtpMessage.Announce;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The masters that announce themselves, and which of them is best. One counts once it was heard
 * twice, and until it has missed three of its announcements. Source: IEEE 1588-2008, 9.3.2 and
 * 9.2.6.11; the best is found by quality, then by distance, which leaves out what a clock with
 * several ports needs.
 */
final class Masters {

  private static final int QUALIFIES = 2;
  private static final int MISSED = 3;
  private static final int MOST = 16;
  private static final int NEVER_GIVES_TIME = 255;

  /** Source: IEEE 1588-2008, J.3: 1 to 16 s between announcements. */
  private static final int LONGEST_INTERVAL = 4;

  private final Map<PortIdentity, Master> masters = new LinkedHashMap<>();

  /**
   * A master.
   *
   * @param announce what it said last
   * @param flags of that message
   * @param heard how often
   * @param until monotonic nanoseconds; it is gone then unless it is heard
   */
  record Master(PortIdentity port, Announce announce, int flags, int heard, long until) {

    private static final Comparator<Master> BEST_FIRST =
        Comparator.comparing((Master it) -> it.announce.quality())
            .thenComparingInt(it -> it.announce.stepsRemoved())
            .thenComparing(it -> it.port.clock(), Long::compareUnsigned);

    /** Seconds by which its time is ahead of UTC. */
    int utcOffset() {
      boolean ahead = (flags & PtpMessage.PTP_TIMESCALE) != 0;
      return ahead ? announce.utcOffset() : 0;
    }
  }

  /** One was heard. */
  void heard(PtpMessage message, Announce announce, long now) {
    if (announce.quality().clockClass() == NEVER_GIVES_TIME) return;
    drop(now);
    Master before = masters.get(message.sender());
    if (before == null && masters.size() >= MOST) return;
    int interval = Math.clamp(message.interval(), 0, LONGEST_INTERVAL);
    long until = now + Duration.ofSeconds(1L << interval).multipliedBy(MISSED).toNanos();
    int times = before == null ? 1 : before.heard + 1;
    masters.put(
        message.sender(), new Master(message.sender(), announce, message.flags(), times, until));
  }

  /** The best of those that are there. */
  Optional<Master> best(long now) {
    drop(now);
    return masters.values().stream().filter(it -> it.heard >= QUALIFIES).min(Master.BEST_FIRST);
  }

  void clear() {
    masters.clear();
  }

  private void drop(long now) {
    masters.values().removeIf(it -> it.until <= now);
  }
}

package dev.vestibule.device.kernel.net.names;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that were asked for, as long as their answers may be remembered. */
final class Cache {

  private static final int MOST = 256;

  private static final Duration LONGEST = Duration.ofDays(1);

  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  private record Entry(Resolution resolution, long until) {}

  /**
   * What is remembered of a name.
   *
   * @param now monotonic nanoseconds
   */
  Optional<Resolution> find(String name, long now) {
    return Optional.ofNullable(entries.get(name))
        .filter(entry -> entry.until > now)
        .map(Entry::resolution);
  }

  /** Remembers an answer; the one that was not used for longest makes room. */
  void keep(String name, Resolution resolution, Duration time, long now) {
    Duration bounded = time.compareTo(LONGEST) < 0 ? time : LONGEST;
    entries.put(name, new Entry(resolution, now + bounded.toNanos()));
    if (entries.size() > MOST) entries.remove(entries.keySet().iterator().next());
  }

  /** Somebody did not answer at this address: it comes last from now on. */
  void prefersOthers(String name, String address) {
    entries.computeIfPresent(
        name,
        (key, entry) -> {
          if (!(entry.resolution instanceof Resolution.Known(List<String> addresses))) return entry;
          List<String> order = new ArrayList<>(addresses);
          if (order.remove(address)) order.add(address);
          return new Entry(new Resolution.Known(order), entry.until);
        });
  }

  void clear() {
    entries.clear();
  }
}

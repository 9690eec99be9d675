package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts failed logins by address, for each page and for the unit as a whole, and blocks an address
 * that fails too often. Source: user manual, Prevent brute-force attacks; VAPIX, the group
 * System.PreventDoSAttack.
 */
final class Throttle {

  private static final int MOST_COUNTED = 10_000;

  /**
   * What is allowed.
   *
   * @param on whether anybody is ever blocked
   * @param blocking how long
   * @param page failures on one page within its interval
   * @param site failures on all pages within its interval
   */
  record Policy(boolean on, Duration blocking, Allowance page, Allowance site) {}

  /** So many failures within this interval are allowed. */
  record Allowance(int count, Duration interval) {}

  private record Place(String address, String page) {}

  private record Count(long since, int failures) {}

  private final DeviceLoop loop;
  private final Supplier<Policy> policy;
  private final Map<Place, Count> pages = new Bounded<>();
  private final Map<String, Count> sites = new Bounded<>();
  private final Map<String, Long> blocked = new Bounded<>();

  Throttle(DeviceLoop loop, Supplier<Policy> policy) {
    this.loop = loop;
    this.policy = policy;
  }

  /** Whether this address is blocked now; that it tries again prolongs it. */
  boolean blocks(String address) {
    if (blocked.isEmpty()) return false;
    Long until = blocked.get(address);
    if (until == null) return false;
    if (!policy.get().on || until <= loop.nanos()) {
      blocked.remove(address);
      return false;
    }
    block(address);
    return true;
  }

  /** Counts a failure; true if the address is blocked from now on. */
  boolean failed(String address, String page) {
    Policy now = policy.get();
    if (!now.on) return false;
    int onPage = count(pages, new Place(address, page), now.page.interval);
    int onSite = count(sites, address, now.site.interval);
    if (onPage <= now.page.count && onSite <= now.site.count) return false;
    block(address);
    return true;
  }

  private void block(String address) {
    blocked.put(address, loop.nanos() + policy.get().blocking.toNanos());
  }

  private <K> int count(Map<K, Count> counts, K key, Duration interval) {
    Count before = counts.get(key);
    boolean over = before == null || loop.nanos() - before.since >= interval.toNanos();
    Count now =
        before == null || over
            ? new Count(loop.nanos(), 1)
            : new Count(before.since, before.failures + 1);
    counts.put(key, now);
    return now.failures;
  }

  /** Forgets who came first when too many are known. */
  private static final class Bounded<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > MOST_COUNTED;
    }
  }
}

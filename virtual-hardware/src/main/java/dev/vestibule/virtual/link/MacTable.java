package dev.vestibule.virtual.link;

import dev.vestibule.hal.MacAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Who was heard at a port lately. Source: IEEE 802.1Q, 8.8.3 for the time. */
final class MacTable {

  private static final long AGE = Duration.ofSeconds(300).toNanos();
  private static final int MOST = 1_024;

  private final Map<String, Long> heard = new TreeMap<>();

  void learn(MacAddress mac, OptionalInt vlan, long nanos) {
    String entry = vlan.isPresent() ? mac + " VLAN " + vlan.getAsInt() : mac.toString();
    if (heard.size() < MOST || heard.containsKey(entry)) heard.put(entry, nanos);
  }

  void clear() {
    heard.clear();
  }

  /** Such as {@code B8:A4:4F:00:00:01 VLAN 4}. */
  List<String> at(long nanos) {
    return heard.entrySet().stream()
        .filter(entry -> nanos - entry.getValue() < AGE)
        .map(Map.Entry::getKey)
        .toList();
  }
}

package dev.vestibule.device.servers.discovery.mdns;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the unit calls itself while others have the names that it would like: the second is {@code
 * name (2)}, and a host {@code name-2}. Source: VAPIX, Bonjour; RFC 6763, D; RFC 6762, 9.
 */
final class Names {

  private static final int LONGEST = 63;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The label of this host. */
  String host(String wanted) {
    int number = numbers.getOrDefault(wanted, 1);
    return fit(wanted, number == 1 ? "" : "-" + number);
  }

  /** The label of this service. */
  String instance(String wanted) {
    int number = numbers.getOrDefault(wanted, 1);
    return fit(wanted, number == 1 ? "" : " (" + number + ")");
  }

  /** Somebody else has the name that came of this. */
  void taken(String wanted) {
    numbers.merge(wanted, 2, (number, two) -> number + 1);
  }

  private static String fit(String wanted, String ending) {
    String begin = wanted;
    while (begin.getBytes(StandardCharsets.UTF_8).length + ending.length() > LONGEST) {
      begin = begin.substring(0, begin.offsetByCodePoints(begin.length(), -1));
    }
    return begin + ending;
  }
}

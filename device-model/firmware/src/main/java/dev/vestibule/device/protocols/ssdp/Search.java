package dev.vestibule.device.protocols.ssdp;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for devices. Source: UPnP Device Architecture 1.0, 1.2.2.
 *
 * @param target what is searched for, such as {@code upnp:rootdevice}
 * @param patience seconds within which to answer, 1-5
 */
public record Search(String target, int patience) {

  /** Finds every device and service. */
  public static final String ALL = "ssdp:all";

  /** Bytes of a message at most. */
  public static final int LARGEST = 2_048;

  private static final int LONGEST_PATIENCE = 5;
  private static final int MOST_DIGITS = 6;

  /** The search that these bytes are; empty if they are none. */
  public static Optional<Search> parse(byte[] message) {
    if (message.length > LARGEST) return Optional.empty();
    String[] lines = new String(message, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
    if (!lines[0].equals("M-SEARCH * HTTP/1.1")) return Optional.empty();
    Map<String, String> headers = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 0) continue;
      headers.putIfAbsent(
          line.substring(0, colon).strip().toUpperCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    String target = headers.getOrDefault("ST", "");
    String patience = headers.getOrDefault("MX", "");
    boolean discovers = headers.getOrDefault("MAN", "").equals("\"ssdp:discover\"");
    if (!discovers || target.isEmpty() || !isNumber(patience)) return Optional.empty();
    int seconds = Math.clamp(Integer.parseInt(patience), 1, LONGEST_PATIENCE);
    return Optional.of(new Search(target, seconds));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

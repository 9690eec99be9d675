package dev.vestibule.device.protocols.auth;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The list of {@code name=value} in a challenge or in credentials, where a value may stand in
 * quotes. Source: RFC 9110, 11.2.
 */
public final class AuthParameters {

  private static final int MOST = 32;

  private final String text;
  private int at;

  private AuthParameters(String text) {
    this.text = text;
  }

  /** Values by name in lower case; empty if malformed or if a name comes twice. */
  public static Optional<Map<String, String>> parse(String text) {
    return new AuthParameters(text).all();
  }

  private Optional<Map<String, String>> all() {
    Map<String, String> found = new LinkedHashMap<>();
    while (true) {
      skip(" \t,");
      if (at == text.length()) return Optional.of(found);
      String name = until("= \t,\"").toLowerCase(Locale.ROOT);
      skip(" \t");
      if (name.isEmpty() || !take('=') || found.size() == MOST) return Optional.empty();
      skip(" \t");
      Optional<String> value = take('"') ? quoted() : Optional.of(until(" \t,"));
      if (value.isEmpty() || found.putIfAbsent(name, value.get()) != null) return Optional.empty();
    }
  }

  private Optional<String> quoted() {
    int end = text.indexOf('"', at);
    if (end >= 0 && text.lastIndexOf('\\', end) < at) {
      String plain = text.substring(at, end);
      at = end + 1;
      return Optional.of(plain);
    }
    var value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') return Optional.of(value.toString());
      if (c == '\\' && at < text.length()) c = text.charAt(at++);
      value.append(c);
    }
    return Optional.empty();
  }

  private String until(String stops) {
    int start = at;
    while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) at++;
    return text.substring(start, at);
  }

  private void skip(String blanks) {
    while (at < text.length() && blanks.indexOf(text.charAt(at)) >= 0) at++;
  }

  private boolean take(char wanted) {
    if (at == text.length() || text.charAt(at) != wanted) return false;
    at++;
    return true;
  }
}

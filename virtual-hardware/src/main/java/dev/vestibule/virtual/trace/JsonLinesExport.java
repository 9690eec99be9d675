package dev.vestibule.virtual.trace;

import java.io.IOException;
import java.time.Instant;
import java.util.function.LongFunction;

/**
 * Writes signal changes as JSON, one object a line: {@code {"time":…,"nanos":…,"signal":…,
 * "value":…}}.
 *
 * @param clock tells the device time of a monotonic time
 */
public record JsonLinesExport(LongFunction<Instant> clock) {

  /** Writes the changes from a monotonic time on. */
  public void write(SignalTrace trace, long since, Appendable out) throws IOException {
    for (SignalChange change : trace.since(since)) out.append(line(change)).append('\n');
  }

  /** One change, without a line end. */
  public String line(SignalChange change) {
    return "{\"time\":\"%s\",\"nanos\":%d,\"signal\":%s,\"value\":%s}"
        .formatted(
            clock.apply(change.nanos()),
            change.nanos(),
            quoted(change.signal()),
            json(change.value()));
  }

  private static String json(Object value) {
    return switch (value) {
      case Boolean it -> it.toString();
      case Double real when !Double.isFinite(real) -> quoted(real.toString());
      case Number it -> it.toString();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') quoted.append('\\').append(c);
      else if (c < ' ') quoted.append("\\u%04x".formatted((int) c));
      else quoted.append(c);
    }
    return quoted.append('"').toString();
  }
}

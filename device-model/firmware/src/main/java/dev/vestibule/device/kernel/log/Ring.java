package dev.vestibule.device.kernel.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The last lines of one log: the oldest go when there are too many or they take too much room. */
final class Ring {

  /** Lines kept. Assumed: no document gives the size of the unit's logs. */
  static final int MOST_LINES = 1_000;

  /** Bytes kept, each line counted as {@link #size} does. Assumed. */
  static final int MOST_BYTES = 128 * 1024;

  /** What a line takes beside its text: time, severity, program. */
  private static final int OVERHEAD = 64;

  private final ArrayDeque<LogLine> lines = new ArrayDeque<>();
  private int bytes;

  Ring(Collection<LogLine> kept) {
    kept.forEach(this::add);
  }

  synchronized void add(LogLine line) {
    lines.add(line);
    bytes += size(line);
    while (lines.size() > MOST_LINES || bytes > MOST_BYTES) bytes -= size(lines.remove());
  }

  synchronized List<LogLine> lines() {
    return new ArrayList<>(lines);
  }

  /** At most three bytes of UTF-8 a character. */
  private static int size(LogLine line) {
    return OVERHEAD + 3 * line.text().length();
  }
}

package dev.vestibule.virtual.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes a trace as a value change dump, IEEE 1364, for waveform viewers: time in nanoseconds, a
 * wire for what is true or false, an integer or a real for numbers. Words are strings, an extension
 * that the usual viewers read; blanks in them become underlines.
 */
public final class VcdExport {

  private final Appendable out;
  private final Map<String, String> codes = new LinkedHashMap<>();

  private VcdExport(Appendable out) {
    this.out = out;
  }

  /**
   * Writes the changes from a monotonic time on, and before them the values all signals had then.
   */
  public static void write(SignalTrace trace, long since, Appendable out) throws IOException {
    write(trace, since, any -> true, out);
  }

  /**
   * As above, of some signals alone and up to a monotonic time: logic analysers take wires only,
   * and want to know that nothing more happens.
   *
   * @param chosen whether a signal is wanted, by its name
   */
  public static void write(
      SignalTrace trace, long since, long until, Predicate<String> chosen, Appendable out)
      throws IOException {
    write(trace, since, chosen, out);
    out.append("#" + until + "\n");
  }

  private static void write(SignalTrace trace, long since, Predicate<String> chosen, Appendable out)
      throws IOException {
    Map<String, Object> values = new LinkedHashMap<>(trace.valuesBefore());
    Map<String, Object> all = new LinkedHashMap<>(trace.values());
    values.keySet().removeIf(chosen.negate());
    all.keySet().removeIf(chosen.negate());
    List<SignalChange> changes = new ArrayList<>();
    for (SignalChange change : trace.since(0)) {
      if (!chosen.test(change.signal())) continue;
      if (change.nanos() < since) values.put(change.signal(), change.value());
      else changes.add(change);
    }
    new VcdExport(out).write(all, values, since, changes);
  }

  private void write(
      Map<String, Object> all, Map<String, Object> before, long since, List<SignalChange> changes)
      throws IOException {
    out.append("$timescale 1 ns $end\n$scope module unit $end\n");
    for (var signal : all.entrySet()) declare(signal.getKey(), signal.getValue());
    out.append("$upscope $end\n$enddefinitions $end\n#" + since + "\n$dumpvars\n");
    for (var value : before.entrySet()) value(value.getKey(), value.getValue());
    out.append("$end\n");
    long now = since;
    for (SignalChange change : changes) {
      if (change.nanos() > now) out.append("#" + change.nanos() + "\n");
      now = change.nanos();
      value(change.signal(), change.value());
    }
  }

  private void declare(String signal, Object value) throws IOException {
    String code = code(codes.size());
    codes.put(signal, code);
    String type =
        switch (value) {
          case Boolean it -> "wire 1";
          case Double it -> "real 64";
          case Number it -> "integer 64";
          default -> "string 1";
        };
    out.append("$var " + type + " " + code + " " + signal + " $end\n");
  }

  private void value(String signal, Object value) throws IOException {
    String code = codes.get(signal);
    out.append(
        switch (value) {
          case Boolean high -> (high ? "1" : "0") + code;
          case Double real -> "r" + real + " " + code;
          case Number whole -> "b" + Long.toBinaryString(whole.longValue()) + " " + code;
          default -> "s" + String.valueOf(value).replaceAll("\\s", "_") + " " + code;
        });
    out.append('\n');
  }

  /** A short code of printable characters. */
  private static String code(int number) {
    var code = new StringBuilder();
    for (int rest = number; ; rest = rest / 94 - 1) {
      code.append((char) ('!' + rest % 94));
      if (rest < 94) return code.toString();
    }
  }
}

package dev.vestibule.app.panel;

import dev.vestibule.gui.feed.JournalFeed;
import dev.vestibule.gui.feed.JournalRow;
import dev.vestibule.gui.feed.Why;
import dev.vestibule.scenarios.causes.CausalLog;
import dev.vestibule.scenarios.causes.Happening;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The causal log of a twin as a panel shows it. */
record TwinJournal(CausalLog log) implements JournalFeed {

  /** Such as {@code Relay 1 Door closed for 7 s}. */
  private static final Pattern CIRCUIT =
      Pattern.compile("(Relay \\d|I/O \\d)\\b.* (closed|open)\\b.*");

  @Override
  public List<JournalRow> after(long id) {
    return log.after(id).stream().map(TwinJournal::row).toList();
  }

  @Override
  public Why why(long id) {
    List<Happening> chain = log.why(id);
    if (chain.isEmpty()) return Why.NOTHING;
    return new Why(
        question(chain.getFirst().text()),
        answer(chain.subList(1, chain.size()).reversed()),
        chain.stream().map(Happening::id).toList());
  }

  @Override
  public Runnable watch(Runnable onRow) {
    return log.watch(onRow);
  }

  private static String question(String text) {
    Matcher circuit = CIRCUIT.matcher(text);
    if (!circuit.matches()) return "Why: " + text + "?";
    String part =
        circuit.group(1).startsWith("I/O")
            ? circuit.group(1)
            : circuit.group(1).toLowerCase(Locale.ROOT);
    return "Why did " + part + (circuit.group(2).equals("closed") ? " close?" : " open?");
  }

  private static String answer(List<Happening> causes) {
    if (causes.isEmpty()) return "Nothing at the unit caused it.";
    return causes.stream().map(Happening::text).collect(Collectors.joining(" → "));
  }

  private static JournalRow row(Happening it) {
    return new JournalRow(
        it.id(),
        it.cause(),
        it.nanos(),
        it.time(),
        JournalRow.Kind.valueOf(it.kind().name()),
        it.text(),
        it.signal(),
        it.assumed());
  }
}

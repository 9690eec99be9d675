package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.Due;
import dev.vestibule.gui.present.TimeLook.Span;
import dev.vestibule.gui.present.TimeLook.Track;
import dev.vestibule.virtual.trace.SignalChange;
import dev.vestibule.virtual.trace.SignalTrace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which signals the time bar shows, and when they were there. */
final class Tracks {

  /** How far back a change is remembered. */
  private static final long KEPT = Duration.ofMinutes(2).toNanos();

  private static final int SHOWN = 2;

  private static final Map<String, String> LABELS = labels();

  private final SignalTrace trace;
  private final Map<String, List<SignalChange>> changes = new LinkedHashMap<>();
  private List<String> shown = List.of("lamp.reader-stripe", "relay1");

  /** When the last change was that was looked at, and how many at that instant were. */
  private long seen;

  private int seenThen;

  Tracks(SignalTrace trace) {
    this.trace = trace;
    LABELS.keySet().forEach(signal -> changes.put(signal, new ArrayList<>()));
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("lamp.call", "Call");
    labels.put("lamp.talk", "Talk");
    labels.put("lamp.reader-stripe", "Stripe");
    labels.put("relay1", "Relay 1");
    labels.put("relay2", "Relay 2");
    for (int i = 1; i <= 4; i++) labels.put("io" + i + ".driven", "I/O " + i);
    return labels;
  }

  /** The tracks of the signals that changed last, in a fixed order. */
  List<Track> look(long now, List<Due> due) {
    List<SignalChange> found = trace.since(seen);
    for (SignalChange change : found.subList(Math.min(seenThen, found.size()), found.size())) {
      List<SignalChange> kept = changes.get(change.signal());
      if (kept != null) kept.add(change);
      seenThen = change.nanos() == seen ? seenThen + 1 : 1;
      seen = change.nanos();
    }
    changes.values().forEach(kept -> forget(kept, now - KEPT));
    choose();
    return shown.stream().map(signal -> track(signal, now, due)).toList();
  }

  /** Without what ended before this instant; the change that led to the first kept one stays. */
  private static void forget(List<SignalChange> kept, long before) {
    int ended = 0;
    while (ended + 1 < kept.size() && kept.get(ended + 1).nanos() < before) ended++;
    kept.subList(0, ended).clear();
  }

  private void choose() {
    List<String> latest =
        changes.entrySet().stream()
            .filter(entry -> there(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(entry -> -entry.getValue().getLast().nanos()))
            .limit(SHOWN)
            .map(Map.Entry::getKey)
            .toList();
    if (latest.isEmpty()) return;
    List<String> chosen = new ArrayList<>(latest);
    for (String before : shown) {
      if (chosen.size() < SHOWN && !chosen.contains(before)) chosen.add(before);
    }
    shown = changes.keySet().stream().filter(chosen::contains).toList();
  }

  private static boolean there(String signal, List<SignalChange> kept) {
    return kept.stream().anyMatch(change -> hue(signal, change.value()) != Hue.NONE);
  }

  private Track track(String signal, long now, List<Due> due) {
    List<Span> spans = new ArrayList<>();
    List<SignalChange> kept = changes.getOrDefault(signal, List.of());
    for (int i = 0; i < kept.size(); i++) {
      Hue hue = hue(signal, kept.get(i).value());
      long end = i + 1 < kept.size() ? kept.get(i + 1).nanos() : now;
      if (hue != Hue.NONE) spans.add(new Span(kept.get(i).nanos(), end, hue));
    }
    var end = due.stream().filter(it -> it.signal().equals(signal) && it.nanos() > now).findFirst();
    return new Track(
        signal,
        LABELS.getOrDefault(signal, signal),
        spans,
        end.map(Due::nanos).orElse(0L),
        end.filter(it -> !it.verb().isEmpty())
            .map(it -> it.verb() + " in " + Phrases.left(it.nanos() - now))
            .orElse(""));
  }

  /** The colour a value is drawn in; none for a signal that is not there, or a lamp that idles. */
  private static Hue hue(String signal, Object value) {
    if (value instanceof Boolean there) return there ? Hue.GREEN : Hue.NONE;
    return LampWords.hue(value.toString());
  }
}

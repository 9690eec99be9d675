package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.JournalFeed;
import dev.vestibule.gui.feed.JournalRow;
import dev.vestibule.gui.feed.Why;
import dev.vestibule.gui.present.JournalLine.Fold;
import dev.vestibule.gui.present.JournalLine.Ink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The journal as a list of lines. The newest thread is on top and open, unless it was folded up;
 * the others are folded up, unless they were opened.
 */
public final class JournalModel {

  private static final int NOBODY = 0;

  /** Rows so close to each other, in nanoseconds, belong to one moment. */
  private static final long SAME_MOMENT = 100_000_000;

  private final JournalFeed feed;
  private final JournalThreads threads = new JournalThreads();
  private final Map<Long, Boolean> chosen = new HashMap<>();
  private final ObservableList<JournalLine> lines = FXCollections.observableArrayList();
  private final ObservableList<JournalLine> shown = FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyLongWrapper selected = new ReadOnlyLongWrapper(NOBODY);
  private final ReadOnlyObjectWrapper<Why> why = new ReadOnlyObjectWrapper<>(Why.NOTHING);
  private final ReadOnlyObjectWrapper<Set<Long>> ofMoment = new ReadOnlyObjectWrapper<>(Set.of());
  private String sought = "";
  private boolean signals = true;

  JournalModel(JournalFeed feed) {
    this.feed = feed;
  }

  /** The lines from top to bottom. */
  public ObservableList<JournalLine> lines() {
    return shown;
  }

  /** The id of the selected row; 0 if none is. */
  public ReadOnlyLongProperty selected() {
    return selected.getReadOnlyProperty();
  }

  /** Why the selected row happened. */
  public ReadOnlyObjectProperty<Why> why() {
    return why.getReadOnlyProperty();
  }

  /** The ids of the rows of the moment somebody looks back at; none if nobody does. */
  public ReadOnlyObjectProperty<Set<Long>> ofMoment() {
    return ofMoment.getReadOnlyProperty();
  }

  /**
   * Marks the last row up to a moment and those that came just before it, and shows their threads.
   *
   * @param moment on the monotonic clock; empty marks none
   */
  public void lookBack(Optional<Long> moment) {
    Set<Long> rows = new HashSet<>();
    long latest = Long.MIN_VALUE;
    for (JournalRow row : threads.rowsNewestFirst()) {
      if (row.nanos() > moment.orElse(Long.MIN_VALUE)) continue;
      if (latest == Long.MIN_VALUE) latest = row.nanos();
      if (latest - row.nanos() > SAME_MOMENT) break;
      rows.add(row.id());
    }
    if (rows.equals(ofMoment.get())) return;
    ofMoment.set(Set.copyOf(rows));
    draw();
  }

  /** Takes what the feed has new. */
  void look() {
    List<JournalRow> added = feed.after(threads.lastId());
    if (added.isEmpty()) return;
    threads.add(added);
    chosen.keySet().removeIf(head -> threads.row(head).isEmpty());
    if (threads.row(selected.get()).isEmpty()) select(NOBODY);
    else draw();
  }

  /** Selects a row, opens its thread and asks why; 0 selects none. */
  public void select(long id) {
    boolean known = threads.row(id).isPresent();
    why.set(known ? feed.why(id) : Why.NOTHING);
    selected.set(known ? id : NOBODY);
    if (known) chosen.put(threads.headOf(id), true);
    draw();
  }

  /** Opens the thread of this head, or folds it up. */
  public void turn(long head) {
    chosen.put(head, !open(head));
    draw();
  }

  /** Shows only rows with these words; all of them if there are none. */
  public void find(String words) {
    sought = words.strip().toLowerCase(Locale.ROOT);
    draw();
  }

  /** Shows or hides rows that only say that a signal changed. */
  public void showSignals(boolean shown) {
    signals = shown;
    draw();
  }

  /**
   * Selects the newest row that answers a question such as {@code why did relay 1 close?}; tells
   * whether there is one.
   */
  public boolean ask(String question) {
    var asked = new Question(question);
    for (JournalRow row : threads.rowsNewestFirst()) {
      if (asked.answeredBy(row)) {
        sought = "";
        select(row.id());
        return true;
      }
    }
    return false;
  }

  /** Selects the newest row about a signal; tells whether there is one. */
  public boolean askAbout(String signal) {
    for (JournalRow row : threads.rowsNewestFirst()) {
      if (row.signal().filter(it -> it.startsWith(signal)).isPresent()) {
        sought = "";
        select(row.id());
        return true;
      }
    }
    return false;
  }

  /**
   * The first rows of how the newest happening came about, head first. Of all that came of it, what
   * the wires and the door did counts, if they did anything.
   */
  public List<JournalRow> story(int rows) {
    List<JournalRow> causes = new ArrayList<>();
    List<JournalRow> thread = threads.thread(threads.headOf(threads.lastId()));
    var row =
        thread.reversed().stream()
            .filter(it -> it.signal().filter(JournalModel::isOutside).isPresent())
            .findFirst()
            .or(() -> threads.row(threads.lastId()));
    while (row.isPresent()) {
      causes.add(row.get());
      row = threads.row(row.get().cause());
    }
    return List.copyOf(causes.reversed().subList(0, Math.min(rows, causes.size())));
  }

  private static boolean isOutside(String signal) {
    return signal.startsWith("relay") || signal.startsWith("io") || signal.startsWith("door.");
  }

  private boolean open(long head) {
    if (ofMoment.get().stream().anyMatch(id -> threads.headOf(id) == head)) return true;
    return chosen.getOrDefault(head, head == threads.newest());
  }

  private void draw() {
    List<JournalLine> drawn = new ArrayList<>();
    if (sought.isEmpty()) drawThreads(drawn);
    else drawFound(drawn);
    if (!drawn.equals(lines)) lines.setAll(drawn);
  }

  private void drawThreads(List<JournalLine> drawn) {
    Set<Long> path = new HashSet<>(why.get().path());
    for (List<JournalRow> thread : threads.newestFirst()) {
      JournalRow head = thread.getFirst();
      if (open(head.id())) drawn.addAll(ThreadDrawing.lines(unhidden(thread), path));
      else drawn.add(single(head, Fold.CLOSED, thread.size()));
    }
  }

  /** Without rows that only say that a signal changed, if those are hidden and caused nothing. */
  private List<JournalRow> unhidden(List<JournalRow> thread) {
    if (signals) return thread;
    Set<Long> causes = new HashSet<>();
    thread.forEach(row -> causes.add(row.cause()));
    List<JournalRow> rest = new ArrayList<>(thread);
    rest.removeIf(
        row ->
            row.kind() == JournalRow.Kind.SIGNAL
                && row != thread.getFirst()
                && !causes.contains(row.id()));
    return rest;
  }

  private void drawFound(List<JournalLine> drawn) {
    for (JournalRow row : threads.rowsNewestFirst()) {
      if (row.text().toLowerCase(Locale.ROOT).contains(sought)) {
        drawn.add(single(row, Fold.STEP, 1));
      }
    }
  }

  private JournalLine single(JournalRow row, Fold fold, int size) {
    boolean onPath = row.id() == selected.get();
    return new JournalLine(
        row, 0, Phrases.seconds(row.time()), List.of(), Ink.NONE, onPath, fold, size);
  }
}

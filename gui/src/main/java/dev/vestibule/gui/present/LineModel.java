package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.LineFeed;
import dev.vestibule.gui.feed.LineRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The latest of what passed on the reader connector, newest last, while somebody watches. */
public final class LineModel {

  /** Rows that are kept. */
  public static final int KEPT = 500;

  /** Which rows are shown. */
  public enum Filter {
    ALL("Everything", row -> true),
    NO_ROUTINE("Without polling", row -> !row.routine()),
    FAULTS("Only faults", row -> !row.right());

    private final String words;
    private final Predicate<LineRow> shows;

    Filter(String words, Predicate<LineRow> shows) {
      this.words = words;
      this.shows = shows;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private final LineFeed feed;
  private final ArrayDeque<LineRow> arrived = new ArrayDeque<>();
  private final ArrayDeque<LineRow> kept = new ArrayDeque<>();
  private final ObservableList<LineRow> rows = FXCollections.observableArrayList();
  private Runnable stop = () -> {};
  private boolean watched;
  private boolean paused;
  private Filter filter = Filter.ALL;

  LineModel(LineFeed feed) {
    this.feed = feed;
  }

  /** What is shown. */
  public ObservableList<LineRow> rows() {
    return rows;
  }

  /** Whether somebody watches; what passed before stays to be read. */
  public void watch(boolean watched) {
    if (this.watched == watched) return;
    this.watched = watched;
    stop.run();
    stop = watched ? feed.listen(this::arrive) : () -> {};
  }

  /** Holds still what is shown; what passes meanwhile comes after. */
  public void pause(boolean paused) {
    this.paused = paused;
    look();
  }

  /** Shows these rows only, of all that are kept. */
  public void filter(Filter filter) {
    this.filter = filter;
    rows.setAll(kept.stream().filter(filter.shows).toList());
  }

  /** Forgets what has passed. */
  public void clear() {
    synchronized (arrived) {
      arrived.clear();
    }
    kept.clear();
    rows.clear();
  }

  void look() {
    if (paused) return;
    List<LineRow> fresh;
    synchronized (arrived) {
      fresh = new ArrayList<>(arrived);
      arrived.clear();
    }
    if (fresh.isEmpty()) return;
    kept.addAll(fresh);
    List<LineRow> gone = new ArrayList<>();
    while (kept.size() > KEPT) gone.add(kept.remove());
    int shownAndGone = (int) gone.stream().filter(filter.shows).count();
    rows.addAll(fresh.stream().filter(filter.shows).toList());
    rows.remove(0, shownAndGone);
  }

  private void arrive(LineRow row) {
    synchronized (arrived) {
      arrived.add(row);
      if (arrived.size() > KEPT) arrived.remove();
    }
  }
}

package dev.vestibule.gui.feed;

import java.util.List;

/** What happened, with causes. Asked from any thread. */
public interface JournalFeed {

  /** The kept rows with a greater id than this, oldest first. */
  List<JournalRow> after(long id);

  /** Why this row happened; {@link Why#NOTHING} if it is no longer kept. */
  Why why(long id);

  /** Calls this, from any thread, when there are new rows; run the answer to stop. */
  Runnable watch(Runnable onRow);

  /** A journal in which nothing ever happens. */
  static JournalFeed silent() {
    return new JournalFeed() {
      @Override
      public List<JournalRow> after(long id) {
        return List.of();
      }

      @Override
      public Why why(long id) {
        return Why.NOTHING;
      }

      @Override
      public Runnable watch(Runnable onRow) {
        return () -> {};
      }
    };
  }
}

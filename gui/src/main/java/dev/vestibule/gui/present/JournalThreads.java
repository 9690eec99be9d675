package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.JournalRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The kept rows, by thread: a head that nothing kept caused, and all that happened because of it.
 */
final class JournalThreads {

  /** Rows kept. */
  static final int CAPACITY = 10_000;

  private final Map<Long, JournalRow> rows = new HashMap<>();
  private final ArrayDeque<Long> order = new ArrayDeque<>();
  private final Map<Long, Long> heads = new HashMap<>();
  private final LinkedHashMap<Long, List<JournalRow>> threads = new LinkedHashMap<>();
  private long lastId;

  /** Takes new rows, oldest first. */
  void add(List<JournalRow> added) {
    for (JournalRow row : added) {
      long head = heads.getOrDefault(row.cause(), row.id());
      rows.put(row.id(), row);
      order.add(row.id());
      heads.put(row.id(), head);
      threads.computeIfAbsent(head, id -> new ArrayList<>()).add(row);
      lastId = row.id();
    }
    while (order.size() > CAPACITY) forget(threads.firstEntry().getValue());
  }

  /** The id of the newest row; 0 if there is none. */
  long lastId() {
    return lastId;
  }

  /** The head of the newest thread; 0 if there is none. */
  long newest() {
    return threads.isEmpty() ? 0 : threads.lastEntry().getKey();
  }

  /** The row of this id, if it is kept. */
  Optional<JournalRow> row(long id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** The head of the thread of this row; 0 if it is not kept. */
  long headOf(long id) {
    return heads.getOrDefault(id, 0L);
  }

  /** The rows of the thread with this head, oldest first; none if it is not kept. */
  List<JournalRow> thread(long head) {
    return threads.getOrDefault(head, List.of());
  }

  /** Threads, newest first; each begins with its head. */
  Iterable<List<JournalRow>> newestFirst() {
    return threads.sequencedValues().reversed();
  }

  /** Rows, newest first. */
  Iterable<JournalRow> rowsNewestFirst() {
    return () ->
        new Iterator<>() {
          private final Iterator<Long> ids = order.descendingIterator();

          @Override
          public boolean hasNext() {
            return ids.hasNext();
          }

          @Override
          public JournalRow next() {
            return Objects.requireNonNull(rows.get(ids.next()));
          }
        };
  }

  private void forget(List<JournalRow> thread) {
    threads.remove(thread.getFirst().id());
    for (JournalRow row : thread) {
      rows.remove(row.id());
      heads.remove(row.id());
      order.remove(row.id());
    }
  }
}

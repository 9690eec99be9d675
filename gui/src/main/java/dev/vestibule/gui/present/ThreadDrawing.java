package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.JournalRow;
import dev.vestibule.gui.present.JournalLine.Fold;
import dev.vestibule.gui.present.JournalLine.Guide;
import dev.vestibule.gui.present.JournalLine.Ink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts an open thread into lines: each row under its cause, and the lines from cause to effect. */
final class ThreadDrawing {

  private final List<JournalRow> thread;
  private final Set<Long> path;
  private final Map<Long, List<JournalRow>> effects = new HashMap<>();
  private final List<JournalLine> lines = new ArrayList<>();

  private ThreadDrawing(List<JournalRow> thread, Set<Long> path) {
    this.thread = thread;
    this.path = path;
    for (JournalRow row : thread.subList(1, thread.size())) {
      effects.computeIfAbsent(row.cause(), id -> new ArrayList<>()).add(row);
    }
  }

  /**
   * The lines of a thread, head first.
   *
   * @param path the ids of the selected row and its causes
   */
  static List<JournalLine> lines(List<JournalRow> thread, Set<Long> path) {
    var drawing = new ThreadDrawing(thread, path);
    drawing.draw();
    return drawing.lines;
  }

  private record Pending(JournalRow row, List<Guide> guides) {}

  /** Without recursion: a thread can be as deep as it is long. */
  private void draw() {
    List<Pending> stack = new ArrayList<>();
    stack.add(new Pending(thread.getFirst(), List.of()));
    while (!stack.isEmpty()) {
      Pending next = stack.removeLast();
      add(next);
      List<JournalRow> below = effects.getOrDefault(next.row.id(), List.of());
      List<Guide> passing = next.guides.stream().map(it -> new Guide(it.down(), Ink.NONE)).toList();
      for (int i = below.size() - 1; i >= 0; i--) {
        List<Guide> guides = new ArrayList<>(passing);
        guides.add(
            new Guide(ink(below.subList(i + 1, below.size())), ink(below.subList(i, i + 1))));
        stack.add(new Pending(below.get(i), guides));
      }
    }
  }

  private void add(Pending pending) {
    JournalRow row = pending.row;
    JournalRow head = thread.getFirst();
    boolean isHead = row == head;
    lines.add(
        new JournalLine(
            row,
            pending.guides.size(),
            isHead ? Phrases.clock(row.time()) : Phrases.delay(row.nanos() - head.nanos()),
            pending.guides,
            ink(effects.getOrDefault(row.id(), List.of())),
            path.contains(row.id()),
            isHead ? Fold.OPEN : Fold.STEP,
            thread.size()));
  }

  /** The ink of a line that leads to these rows. */
  private Ink ink(List<JournalRow> targets) {
    if (targets.isEmpty()) return Ink.NONE;
    return targets.stream().anyMatch(row -> path.contains(row.id())) ? Ink.PATH : Ink.DIM;
  }
}

package dev.vestibule.app.play;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the sentence that somebody may have meant. */
final class NearestSentence {

  private NearestSentence() {}

  /** The pattern that needs the fewest other words; empty if most words would be others. */
  static Optional<String> to(String step, Collection<String> patterns) {
    List<String> words = words(step.replaceAll("\"[^\"]*\"", "{}"));
    return patterns.stream()
        .min(Comparator.comparingInt(pattern -> distance(words, words(pattern))))
        .filter(pattern -> 2 * distance(words, words(pattern)) <= words.size() + 1);
  }

  /** Words that must be added, left out or changed; a placeholder stands for any one word. */
  private static int distance(List<String> step, List<String> pattern) {
    int[] row = new int[pattern.size() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= step.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = same(step.get(i - 1), pattern.get(j - 1)) ? 0 : 1;
        int best = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[pattern.size()];
  }

  private static boolean same(String word, String expected) {
    if (expected.startsWith("{") || word.equalsIgnoreCase(expected)) return true;
    String full = expected.replaceAll("[()]", "");
    return full.length() > 3 && (full.startsWith(word) || word.startsWith(full));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.trim().split("\\s+")).toList();
  }
}

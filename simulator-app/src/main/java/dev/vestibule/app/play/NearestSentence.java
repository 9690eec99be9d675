package dev.vestibule.app.play;

import dev.vestibule.virtual.words.Nearest;
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

  private static int distance(List<String> step, List<String> pattern) {
    return Nearest.edits(step, pattern, NearestSentence::same);
  }

  /** A placeholder stands for any one word. */
  private static boolean same(String word, String expected) {
    if (expected.startsWith("{") || word.equalsIgnoreCase(expected)) return true;
    String full = expected.replaceAll("[()]", "");
    return full.length() > 3 && (full.startsWith(word) || word.startsWith(full));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.trim().split("\\s+")).toList();
  }
}

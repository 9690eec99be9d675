package dev.vestibule.virtual.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {

  private Nearest() {}

  /** The known word that takes the fewest edits; empty if none is near. */
  public static Optional<String> to(String word, Collection<String> known) {
    return to(word, known, 1).stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(2, word.length() / 3))
        .findFirst();
  }

  /** As many known words as this that take the fewest edits, near or not, nearest first. */
  public static List<String> to(String word, Collection<String> known, int most) {
    return known.stream()
        .sorted(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .limit(most)
        .toList();
  }

  /** Levenshtein distance, ignoring case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}

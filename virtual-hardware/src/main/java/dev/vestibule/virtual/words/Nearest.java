package dev.vestibule.virtual.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds what somebody may have meant. */
public final class Nearest {

  private Nearest() {}

  /** The known word that takes the fewest edits; empty if none is near. */
  public static Optional<String> to(String word, Collection<String> known) {
    return to(word, known, 1).stream()
        .filter(candidate -> edits(word, candidate) <= Math.max(2, word.length() / 3))
        .findFirst();
  }

  /** As many known words as this that take the fewest edits, near or not, nearest first. */
  public static List<String> to(String word, Collection<String> known, int most) {
    return known.stream()
        .sorted(Comparator.comparingInt(candidate -> edits(word, candidate)))
        .limit(most)
        .toList();
  }

  /** Ends a sentence about an unknown word: the question whether the nearest was meant, if any. */
  public static String question(String word, Collection<String> known) {
    return to(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /**
   * How many things must be added, left out or changed to make one list of the other, which is
   * their Levenshtein distance.
   *
   * @param same whether a thing of the first list may stand for one of the second
   */
  public static <A, B> int edits(List<A> from, List<B> to, BiPredicate<A, B> same) {
    int[] row = new int[to.size() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= from.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = same.test(from.get(i - 1), to.get(j - 1)) ? 0 : 1;
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[to.size()];
  }

  private static int edits(String left, String right) {
    return edits(letters(left), letters(right), Integer::equals);
  }

  private static List<Integer> letters(String word) {
    return word.toLowerCase(Locale.ROOT).chars().boxed().toList();
  }
}

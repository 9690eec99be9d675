package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.JournalRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A question in plain words. A row answers it if it has every word that says something; {@code
 * close} also asks for what has closed.
 */
final class Question {

  private static final Set<String> SAY_NOTHING =
      Set.of("why", "did", "does", "do", "is", "was", "has", "the", "a", "an", "it", "not");

  private final List<String> words;

  Question(String question) {
    words =
        Arrays.stream(split(question))
            .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
            .toList();
  }

  /** Whether a text asks for a cause. */
  static boolean isOne(String text) {
    String asked = text.strip().toLowerCase(Locale.ROOT);
    return asked.startsWith("why ") || asked.endsWith("?");
  }

  boolean answeredBy(JournalRow row) {
    if (words.isEmpty()) return false;
    List<String> said = List.of(split(row.text()));
    return words.stream().allMatch(word -> said.stream().anyMatch(it -> same(word, it)));
  }

  private static boolean same(String asked, String said) {
    if (asked.length() < 3) return said.equals(asked);
    return said.startsWith(asked) || said.startsWith(stem(asked));
  }

  private static String stem(String word) {
    return word.replaceAll("(ed|s|e|ing)$", "");
  }

  private static String[] split(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}/]+");
  }
}

package dev.vestibule.device.kernel.web.schema;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a text must look like beyond its length.
 *
 * @param says in words, such as {@code a MAC address}; empty if any text will do
 * @param pattern regular expression (ECMA 262, a subset of Java's) of the whole text; empty if a
 *     pattern cannot tell
 * @param test whether a text has this form
 * @param examples some that have it; at least one, unless any text will do
 */
public record Form(String says, String pattern, Predicate<String> test, List<String> examples) {

  /** Any text. */
  static final Form ANY = new Form("", "", text -> true, List.of());

  public Form {
    examples = List.copyOf(examples);
    for (String example : examples) {
      if (!test.test(example)) {
        throw new IllegalArgumentException("'" + example + "' is no example of " + says);
      }
    }
  }

  /** Texts that match a regular expression as a whole. */
  public static Form pattern(String says, String pattern, String... examples) {
    return new Form(
        says, pattern, Pattern.compile(pattern).asMatchPredicate(), List.of(nonEmpty(examples)));
  }

  /** Texts that pass a test. */
  public static Form test(String says, Predicate<String> test, String... examples) {
    return new Form(says, "", test, List.of(nonEmpty(examples)));
  }

  private static String[] nonEmpty(String... examples) {
    if (examples.length == 0) throw new IllegalArgumentException("a form needs an example");
    return examples;
  }
}

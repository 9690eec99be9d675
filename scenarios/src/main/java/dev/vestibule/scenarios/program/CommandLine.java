package dev.vestibule.scenarios.program;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line as one types it into a shell: words with blanks between them, and {@code '…'} around parts
 * that hold blanks. Nothing else has a meaning; no shell runs.
 */
final class CommandLine {

  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");

  private CommandLine() {}

  static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).map(CommandLine::bare).toList();
  }

  private static String bare(String word) {
    return word.replace("'", "");
  }
}

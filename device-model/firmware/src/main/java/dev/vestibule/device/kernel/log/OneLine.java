package dev.vestibule.device.kernel.log;

/**
 * Makes a text fit for a log, whoever sent it: a break or another control character becomes its
 * octal code, such as {@code #012}, so that nobody can forge a line or move the cursor of a reader.
 * What is too long is cut. Source: rsyslog, EscapeControlCharactersOnReceive.
 */
final class OneLine {

  /** Characters kept. */
  static final int MOST = 1_000;

  private OneLine() {}

  static String of(String text) {
    String kept = text.length() <= MOST ? text : cut(text);
    if (kept.codePoints().noneMatch(OneLine::harmful)) return kept;
    var line = new StringBuilder(kept.length() + 16);
    kept.codePoints()
        .forEach(
            point -> {
              if (harmful(point)) line.append("#%03o".formatted(point));
              else line.appendCodePoint(point);
            });
    return line.toString();
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return text.substring(0, end) + "...";
  }

  private static boolean harmful(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}

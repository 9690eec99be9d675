package dev.vestibule.virtual.board;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a board file.
 *
 * @param file its name, for messages
 * @param number from 1
 * @param words without the comment
 */
record Line(String file, int number, List<String> words) {

  static Line of(String file, int number, String text) {
    String code = text.replaceFirst("#.*", "").strip();
    var words = code.isEmpty() ? Stream.<String>of() : Stream.of(code.split("\\s+"));
    return new Line(file, number, words.toList());
  }

  int size() {
    return words.size();
  }

  /** The word at this place, from 0. */
  String word(int place, String expected) {
    if (place >= words.size()) throw wrong(expected, "the end of the line");
    return words.get(place);
  }

  /** All words but the first. */
  String rest() {
    return String.join(" ", words.subList(1, words.size()));
  }

  /** A whole number of 0 or more at this place. */
  int number(int place, String expected) {
    String word = word(place, expected);
    if (!word.matches("[0-9]{1,9}")) throw wrong(expected, word);
    return Integer.parseInt(word);
  }

  /** A number at this place with this unit after it. */
  int value(int place, String unit) {
    int value = number(place, "a number of " + unit);
    String word = word(place + 1, unit);
    if (!word.equals(unit)) throw wrong(unit, word);
    return value;
  }

  /** The complaint, for the reader of the file. */
  IllegalArgumentException wrong(String expected, String found) {
    return new IllegalArgumentException(
        file + " line " + number + ": expected " + expected + ", found " + found);
  }
}

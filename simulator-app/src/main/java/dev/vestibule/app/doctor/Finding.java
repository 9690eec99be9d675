package dev.vestibule.app.doctor;

/**
 * What was found.
 *
 * @param about such as {@code Java}
 * @param grade how it stands
 * @param words what is so, and the cure where there is something to cure
 */
record Finding(String about, Grade grade, String words) {

  enum Grade {
    /** As it should be. */
    GOOD,
    /** Something optional is missing. */
    MISSING,
    /** Vestibule cannot work so. */
    BAD
  }

  static Finding good(String about, String words) {
    return new Finding(about, Grade.GOOD, words);
  }

  static Finding missing(String about, String words) {
    return new Finding(about, Grade.MISSING, words);
  }

  static Finding bad(String about, String words) {
    return new Finding(about, Grade.BAD, words);
  }
}
